package org.cdop.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Waits until the server says that it is ready, and notices early when it never will be. */
final class Readiness {

    /** The cause that the application's own start-up code gives, which is written for people; else the innermost cause. */
    private static final Pattern REFUSED = Pattern.compile("The start is refused: ([^\\n|]+)");
    private static final Pattern OURS = Pattern.compile("IllegalStateException: ([^\\n|]+)");
    private static final Pattern INNERMOST = Pattern.compile("Caused by: [\\w.$]+: ([^\\n|]+)(?![\\s\\S]*Caused by: )");

    private static final byte[] ASKED = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        .getBytes(StandardCharsets.US_ASCII);

    private final ApplicationServer server;
    private final InetSocketAddress door;

    Readiness(ApplicationServer server, ServerOptions options) {
        this.server = server;
        String address = options.httpAddress().equals("0.0.0.0") ? "127.0.0.1" : options.httpAddress();
        this.door = new InetSocketAddress(address, options.httpPort());
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
        return "The application could not be started: " + why(log) + "\nThe whole log is in " + server.logFile();
    }

    static String why(String log) {
        return Stream.of(REFUSED, OURS, INNERMOST).map(cause -> cause.matcher(log)).filter(Matcher::find).map(found -> found.group(1).strip())
            .findFirst().orElse("see its log");
    }

    /** Asked as from this machine: a demonstration answers under no other name. */
    private boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(door, 2000);
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(ASKED);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .lines().findFirst().orElse("").contains(" 200 ");
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
