package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Directories copied and deleted whole. */
final class Trees {

    private Trees() {
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    /** Deletes a directory and what is in it; does not follow links out of it. */
    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> files = files(tree);
            files.sort(Comparator.reverseOrder());
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    static List<Path> files(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.collect(Collectors.toList());
        }
    }
}
