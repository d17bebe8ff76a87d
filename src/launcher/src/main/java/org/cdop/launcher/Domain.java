package org.cdop.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The server's domain, made anew at every start: it keeps nothing that is worth keeping. */
final class Domain {

    private static final char[] STORE_PASSWORD = "changeit".toCharArray();
    private static final List<String> EXPIRED = List.of("trustcenterclass4caii", "trustcenteruniversalcai", "trustcenterclass2caii");

    private final ServerOptions options;
    private final Path parent;
    private final Path directory;
    private final Path logs;

    Domain(ServerOptions options, DataDirectory data) {
        this.options = options;
        this.parent = data.file("server");
        this.directory = parent.resolve("domain1");
        this.logs = data.directory("logs");
    }

    /** Copies the domain that the server ships and takes away what we do not want to offer. */
    void prepare() {
        Path shipped = options.payara().resolve("glassfish/domains/domain1");
        if (!Files.isDirectory(shipped)) {
            throw new LaunchFailed("There is no server in " + options.payara() + ": build first with ./mvnw -Prun.");
        }
        try {
            Trees.delete(parent);
            Trees.copy(shipped, directory);
            Trees.delete(directory.resolve("docroot"));
            Files.createDirectories(directory.resolve("docroot"));
            Files.createDirectories(directory.resolve("tmp"));
            Files.copy(driver(), directory.resolve("lib").resolve("postgresql.jar"));
            atHand(options.ear(), "cdop.ear");
            atHand(options.root().resolve("payara-config/resources.xml"), "resources.xml");
            dropExpiredAnchors();
            configureLogging();
        } catch (IOException e) {
            throw new LaunchFailed("The server's domain cannot be made in " + parent + " (" + e.getMessage() + ").", e);
        }
        configure();
    }

    /** Links a file into the directory that the server works in: its boot commands take no path with a space. */
    private void atHand(Path file, String name) throws IOException {
        Files.createSymbolicLink(directory.resolve("config").resolve(name), file);
    }

    private void configure() {
        DomainXml xml = new DomainXml(directory.resolve("config/domain.xml"));
        // A connection of HTTP/2 is closed when it has been quiet for so long, also while an answer is worked out on it: longer than any
        // statement may take.
        Map<String, String> silent = Map.of("server-header", "false", "xpowered-by", "false", "xframe-options", "false",
            "encoded-slash-enabled", "true", "max-form-post-size-bytes", "16777216", "scheme-mapping", "X-Forwarded-Proto",
            "timeout-seconds", "150");
        xml.freePorts("iiop-listener").freePorts("jmx-connector").withoutMessageService()
            .set("iiop-listener", null, Map.of("address", "127.0.0.1", "enabled", "false"))
            .set("jmx-connector", null, Map.of("address", "127.0.0.1", "enabled", "false"))
            .set("network-listener", "http-listener-1", Map.of("address", options.httpAddress(), "port", String.valueOf(options.httpPort())))
            .set("network-listener", "http-listener-2", Map.of("address", "127.0.0.1", "port", String.valueOf(Ports.free()), "enabled", "false"))
            .set("network-listener", "admin-listener", Map.of("address", "127.0.0.1", "port", String.valueOf(options.adminPort())))
            .http("http-listener-1", silent).http("http-listener-2", silent).http("admin-listener", silent)
            .set("virtual-server", "server", Map.of("network-listeners", "http-listener-1", "access-logging-enabled", "false"))
            .set("hazelcast-config-specific-configuration", null, Map.of("enabled", "false"))
            .withoutOption("-Xmx").option("-Djava.io.tmpdir=" + directory.resolve("tmp"))
            .option("-Dproduct.name=").option("-Djava.net.preferIPv4Stack=true")
            // Named, because each piece of JSON otherwise looks through all modules for who makes it.
            .option("-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");
        options.jvmOptions().forEach(xml::option);
        xml.save();
    }

    private void configureLogging() throws IOException {
        Path file = directory.resolve("config/logging.properties");
        Properties all = new Properties();
        try (InputStream shipped = Files.newInputStream(file);
                InputStream ours = Files.newInputStream(options.root().resolve("payara-config/logging.properties"))) {
            all.load(shipped);
            all.load(ours);
        }
        all.setProperty("com.sun.enterprise.server.logging.GFFileHandler.file", log().toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            all.store(out, null);
        }
    }

    private void dropExpiredAnchors() throws IOException {
        Path file = directory.resolve("config/cacerts.p12");
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, STORE_PASSWORD);
            }
            for (String alias : EXPIRED) {
                if (store.containsAlias(alias)) {
                    store.deleteEntry(alias);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, STORE_PASSWORD);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Path driver() throws IOException {
        try {
            return Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    Path parent() {
        return parent;
    }

    Path directory() {
        return directory;
    }

    Path log() {
        return logs.resolve("server.log");
    }

    /** What the virtual machine itself says, outside the server's log. */
    Path console() {
        return logs.resolve("console.log");
    }
}
