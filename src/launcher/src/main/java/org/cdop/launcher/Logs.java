package org.cdop.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what the started programs wrote. */
final class Logs {

    private Logs() {
    }

    static String all(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The last lines that say something. */
    static String tail(Path file, int lines) {
        List<String> all = all(file).lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    static String lastLine(Path file) {
        String line = tail(file, 1);
        return line.isEmpty() ? "see " + file : line;
    }
}
