package org.cdop.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Processes that the launcher starts, and finds again after it was killed itself: number, time of start and a mark in
 * the command line are written down, and only a process that fits all three is ever stopped.
 */
final class Children {

    private Children() {
    }

    /** Writes down a process that was just started. */
    static void writeDown(Path file, ProcessHandle process) {
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(file, process.pid() + "\n" + started + "\n");
        } catch (IOException e) {
            throw new LaunchFailed("The file " + file + " cannot be written.", e);
        }
    }

    /** The process that is written down, if it is still running and is provably the one that we started. */
    static Optional<ProcessHandle> leftOver(Path file, String mark) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 2) {
                return Optional.empty();
            }
            return running(lines.get(0), mark)
                .filter(p -> p.info().startInstant().map(Instant::toString).orElse("").equals(lines.get(1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The running process of this number, if its command line contains the mark. */
    static Optional<ProcessHandle> running(String pid, String mark) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(ProcessHandle::isAlive).filter(p -> commandLine(p).contains(mark));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle process) {
        Path kernel = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        try {
            if (Files.isReadable(kernel)) {
                return new String(Files.readAllBytes(kernel), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return "";
        }
        return process.info().commandLine().orElse("");
    }

    /** Sends a signal by name, such as INT or TERM. */
    static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops a process: each signal in turn is given the seconds to work. */
    static void stop(ProcessHandle process, int seconds, String... signals) {
        for (String signal : signals) {
            if (!process.isAlive()) {
                return;
            }
            signal(process, signal);
            if (ends(process, seconds)) {
                return;
            }
        }
        process.destroyForcibly();
        ends(process, 5);
    }

    private static boolean ends(ProcessHandle process, int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < until) {
            Pause.milliseconds(50);
        }
        return !process.isAlive();
    }

    /** True where the program can be run on this machine and answers well. */
    static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
