package org.cdop.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Payara process: started as a direct child, on a fresh domain, with all it must know in its environment. */
final class ApplicationServer {

    private static final int NEWEST_NEEDS_JAVA = 21;

    private final ServerOptions options;
    private final Domain domain;
    private final Path written;
    private Process process;

    ApplicationServer(ServerOptions options, DataDirectory data) {
        this.options = options;
        this.domain = new Domain(options, data);
        this.written = data.file("server.process");
    }

    /** Stops a server that an earlier launcher left running on this data, when that one was killed. */
    static void stopLeftOver(ServerOptions options, DataDirectory data) {
        Path domain = new Domain(options, data).directory();
        Children.leftOver(data.file("server.process"), domain.toString()).ifPresent(p -> Children.stop(p, 20, "TERM"));
    }

    /** Refuses what cannot work before anything is started. */
    void check() {
        needJava(options.payara(), Runtime.version().feature());
        if (!Files.isRegularFile(options.ear())) {
            throw new LaunchFailed("There is no application at " + options.ear() + ": build first with ./mvnw -Prun.");
        }
        if (options.httpPort() == options.adminPort()) {
            throw new LaunchFailed("HTTP_PORT and ADMIN_PORT are both " + options.httpPort() + ": choose two different ports.");
        }
        Ports.needFree("HTTP_PORT", options.httpAddress(), options.httpPort());
        Ports.needFree("ADMIN_PORT", "127.0.0.1", options.adminPort());
    }

    static void needJava(Path payara, int version) {
        if (payara.endsWith("payara7") && version < NEWEST_NEEDS_JAVA) {
            throw new LaunchFailed("Payara 7 needs Java " + NEWEST_NEEDS_JAVA + " or newer, this is Java " + version
                + ": choose a newer JDK with JAVA_HOME, or leave out -Ppayara7.");
        }
    }

    void start(Map<String, String> environment) {
        domain.prepare();
        try {
            Logs.setAside(domain.log());
            Logs.setAside(domain.console());
            List<String> command = new ArrayList<>(Children.works("setsid", "true") ? List.of("setsid") : List.of());
            command.addAll(commandLine());
            Files.deleteIfExists(domain.log());
            ProcessBuilder builder = new ProcessBuilder(command).directory(domain.directory().resolve("config").toFile())
                .redirectErrorStream(true).redirectOutput(domain.console().toFile());
            builder.environment().putAll(environment);
            synchronized (this) {
                process = builder.start();
            }
            process.getOutputStream().close();
            Children.writeDown(written, process.toHandle());
        } catch (IOException e) {
            throw new LaunchFailed("The server cannot be started (" + e.getMessage() + ").", e);
        }
    }

    /** Asks the server's own administration which command it would run, one argument a line. */
    private List<String> commandLine() throws IOException {
        Path postBoot = options.root().resolve("payara-config/post-boot.asadmin");
        Process dry = new ProcessBuilder(java(), "-XX:TieredStopAtLevel=1", "-jar",
            options.payara().resolve("glassfish/lib/client/appserver-cli.jar").toString(), "start-domain", "--dry-run", "--domaindir",
            domain.parent().toString(), "--postbootcommandfile", postBoot.toString(), "domain1")
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        dry.getOutputStream().close();
        String out = new String(dry.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(out.lines().filter(line -> !line.isEmpty()).toList());
        int first = 0;
        while (first < lines.size() && !lines.get(first).endsWith("java")) {
            first++;
        }
        List<String> command = new ArrayList<>(lines.subList(Math.min(first, lines.size()), lines.size()));
        command.removeIf(line -> line.startsWith("Command start-domain"));
        if (command.isEmpty()) {
            throw new LaunchFailed("The server does not say how it is started: " + out.strip());
        }
        command.set(0, java());
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    Process process() {
        return process;
    }

    /** Asks it to stop, and ends it where it does not within the seconds. */
    synchronized void stop(int seconds) {
        if (process != null) {
            Children.stop(process.toHandle(), seconds, "TERM");
        }
    }

    synchronized void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What the server has said since it was last started. */
    String log() {
        return Logs.all(domain.log()) + Logs.all(domain.console());
    }

    /** What the server has said, also in runs before. */
    String allLogs() {
        StringBuilder all = new StringBuilder();
        try {
            for (Path file : Logs.of(domain.log())) {
                all.append(Logs.all(file));
            }
            for (Path file : Logs.of(domain.console())) {
                all.append(Logs.all(file));
            }
        } catch (IOException e) {
            throw new LaunchFailed("The logs beside " + domain.log() + " cannot be read.", e);
        }
        return all.toString();
    }

    /** Whether the demonstration was loaded to its end, in this run or in one before. */
    boolean hasLoaded() {
        return allLogs().contains("The demonstration holds ");
    }

    Path logFile() {
        return domain.log();
    }

    String tail() {
        return Logs.tail(Files.exists(domain.log()) ? domain.log() : domain.console(), 15);
    }
}
