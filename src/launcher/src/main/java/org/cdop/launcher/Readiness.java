package org.cdop.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Waits until the server says that it is ready, and notices early when it never will be. */
final class Readiness {

    /** The cause that the server's own start-up code gives, which is written for people; else the innermost cause. */
    private static final Pattern OURS = Pattern.compile("IllegalStateException: ([^\\n|]+)");
    private static final Pattern INNERMOST = Pattern.compile("Caused by: [\\w.$]+: ([^\\n|]+)(?![\\s\\S]*Caused by: )");

    private final ApplicationServer server;
    private final String address;

    Readiness(ApplicationServer server, String address) {
        this.server = server;
        this.address = address;
    }

    void await(int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            String log = server.log();
            if (!server.isRunning()) {
                throw new LaunchFailed("The server stopped while it was starting; the end of its log:\n" + server.tail());
            }
            if (log.contains("Boot Command deploy returned with result FAILURE") || log.contains("Boot Command deploy failed")) {
                throw new LaunchFailed(reason(log));
            }
            if (log.contains("Boot Command deploy returned with result") && isReady()) {
                return;
            }
            if (System.nanoTime() > until) {
                throw new LaunchFailed("The server did not become ready in " + seconds + " seconds; the end of its log:\n" + server.tail());
            }
            Pause.milliseconds(200);
        }
    }

    private String reason(String log) {
        Matcher ours = OURS.matcher(log);
        Matcher innermost = INNERMOST.matcher(log);
        String why = ours.find() ? ours.group(1) : innermost.find() ? innermost.group(1) : "see its log";
        return "The application could not be started: " + why.strip() + "\nThe whole log is in " + server.logFile();
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
