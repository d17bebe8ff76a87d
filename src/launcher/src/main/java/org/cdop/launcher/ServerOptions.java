package org.cdop.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What to start and where: read from the environment for the run command, made up for a test. */
public final class ServerOptions {

    private final Map<String, String> environment = new LinkedHashMap<>();
    /** Starts in half the time and in less memory; for many people at once say -XX:TieredStopAtLevel=4 by JVM_OPTIONS. */
    private final List<String> jvmOptions = new ArrayList<>(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    private int startSeconds = 420;
    private boolean throwAway;

    private ServerOptions() {
    }

    /** As the person at the terminal set the variables. */
    public static ServerOptions of(Map<String, String> environment) {
        ServerOptions options = new ServerOptions();
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                options.environment.put(name, value.strip());
            }
        });
        for (String option : options.get("JVM_OPTIONS", "").split("\\s+")) {
            options.withJvmOption(option);
        }
        return options;
    }

    /** Free ports, an empty database that is deleted at the end, and a virtual machine that starts quickly. */
    public static ServerOptions forTests() {
        ServerOptions options = new ServerOptions();
        options.throwAway = true;
        return options.with("HTTP_PORT", String.valueOf(Ports.free())).with("ADMIN_PORT", String.valueOf(Ports.free()))
            .with("DATA_DIR", options.work().resolve("test-data").resolve(UUID.randomUUID().toString()).toString());
    }

    /** Sets a variable as the environment would. */
    public ServerOptions with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds an option of the virtual machine; one of the same name given before goes. */
    public ServerOptions withJvmOption(String option) {
        String name = option.startsWith("-Xmx") ? "-Xmx" : option.startsWith("-XX:+Use") ? "-XX:+Use" : option.replaceAll("=.*", "=");
        if (!option.isBlank()) {
            jvmOptions.removeIf(known -> known.startsWith(name));
            jvmOptions.add(option);
        }
        return this;
    }

    /** How long the server may take until it is ready. */
    public ServerOptions withinSeconds(int seconds) {
        startSeconds = seconds;
        return this;
    }

    String get(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }

    boolean has(String name) {
        return environment.containsKey(name);
    }

    Map<String, String> environment() {
        return environment;
    }

    List<String> jvmOptions() {
        return jvmOptions;
    }

    int startSeconds() {
        return startSeconds;
    }

    boolean throwAway() {
        return throwAway;
    }

    int httpPort() {
        return port("HTTP_PORT", 8080);
    }

    int adminPort() {
        return port("ADMIN_PORT", 4848);
    }

    /** Which address pages are answered on; the admin listener never leaves this machine. */
    String httpAddress() {
        return get("HTTP_ADDRESS", "127.0.0.1");
    }

    /** What a person types to reach the first page, from this machine where that is possible. */
    String address() {
        boolean here = List.of("127.0.0.1", "0.0.0.0", "::").contains(httpAddress());
        return "http://" + (here ? "localhost" : httpAddress().contains(":") ? "[" + httpAddress() + "]" : httpAddress()) + ":" + httpPort();
    }

    int port(String name, int otherwise) {
        String value = get(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new LaunchFailed(name + " is " + value + ", but must be a port number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    Path dataDir() {
        return root().resolve(get("DATA_DIR", ".data"));
    }

    /** Folder of the project; {@code cdop.root} names it where the launcher is not run from there. */
    Path root() {
        return Path.of(System.getProperty("cdop.root", "")).toAbsolutePath().normalize();
    }

    Path ear() {
        return root().resolve(get("APP_EAR", "ear/target/cdop.ear"));
    }

    Path payara() {
        return root().resolve(System.getProperty("cdop.payara", "src/launcher/target/payara")).resolve("payara" + payaraMajor());
    }

    private String payaraMajor() {
        return System.getProperty("cdop.payara", "").contains("payara-7") ? "7" : "6";
    }

    /** Where programs are unpacked: nothing there is worth keeping. */
    Path work() {
        return root().resolve("src/launcher/target");
    }
}
