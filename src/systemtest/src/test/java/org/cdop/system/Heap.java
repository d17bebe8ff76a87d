package org.cdop.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server keeps in memory, told by its virtual machine after it has cleaned up. */
final class Heap {

    private Heap() {
    }

    /** How many objects of this class are kept. */
    static long count(String className) {
        try {
            String server = Files.readAllLines(OneServer.server().dataDir().resolve("server.process")).get(0).strip();
            Process asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), server, "GC.class_histogram")
                .redirectErrorStream(true).start();
            String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!told.contains("Total")) {
                throw new AssertionError("The virtual machine of the server does not tell what it keeps: " + told);
            }
            return told.lines().map(String::strip).map(line -> line.split(" +")).filter(c -> c.length > 3 && c[3].equals(className))
                .mapToLong(c -> Long.parseLong(c[1])).findFirst().orElse(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
