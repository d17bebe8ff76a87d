package org.cdop.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Reads what the started programs wrote. */
final class Logs {

    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);

    private Logs() {
    }

    static String all(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Puts a log of the last run beside the new one, named by its last moment, and keeps the newest ten. */
    static void setAside(Path file) throws IOException {
        if (Files.exists(file)) {
            String moment = STAMP.format(Files.getLastModifiedTime(file).toInstant());
            Files.move(file, file.resolveSibling(file.getFileName() + "_" + moment), StandardCopyOption.REPLACE_EXISTING);
        }
        List<Path> old = of(file).stream().filter(one -> !one.equals(file)).toList();
        for (Path one : old.subList(0, Math.max(0, old.size() - KEPT))) {
            Files.delete(one);
        }
    }

    /** A log and what was set aside of it, oldest first. */
    static List<Path> of(Path file) throws IOException {
        String name = file.getFileName().toString();
        return Trees.files(file.getParent()).stream().filter(one -> one.getFileName().toString().startsWith(name + "_")
            || one.equals(file)).sorted(Comparator.comparing((Path one) -> one.equals(file)).thenComparing(Path::toString)).toList();
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
