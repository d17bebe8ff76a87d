package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that the launcher starts where no other is named: on this machine's own address only, every connection
 * by password (SCRAM), every commit written to the disk. Restarted when it dies.
 */
public final class Postgres {

    private static final int START_SECONDS = 120;
    private static final String SUPERUSER = "postgres";

    private final DataDirectory data;
    private final Path programs;
    private final PostgresUser user;
    private final Path directory;
    private final Path written;
    private final int port;
    private Process process;
    private volatile boolean wanted;

    Postgres(DataDirectory data, Path programs, int port) {
        this.data = data;
        this.programs = programs;
        this.port = port;
        this.user = PostgresUser.here();
        this.directory = data.file("postgres");
        this.written = data.file("postgres.process");
    }

    /** Stops a PostgreSQL that an earlier launcher left running on this data, when that one was killed. */
    static void stopLeftOver(DataDirectory data) {
        Path directory = data.file("postgres");
        Optional<ProcessHandle> left = Children.leftOver(data.file("postgres.process"), directory.toString());
        if (left.isEmpty()) {
            left = ofPidFile(directory);
        }
        left.ifPresent(p -> Children.stop(p, 30, "INT", "QUIT"));
    }

    private static Optional<ProcessHandle> ofPidFile(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            return lines.isEmpty() ? Optional.empty() : Children.running(lines.get(0), directory.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Starts it, making the data directory, the owner and the database where they are missing. */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            if (isNew()) {
                initialise();
            }
            user.own(directory);
            launch();
            makeDatabase();
        } catch (IOException e) {
            throw new LaunchFailed("PostgreSQL cannot be started in " + directory + " (" + e.getMessage() + ").", e);
        }
    }

    /** True before the first start on this data. */
    boolean isNew() {
        return !Files.exists(directory.resolve("PG_VERSION"));
    }

    /** Takes the database away with all that is in it, and makes an empty one. */
    void empty() {
        try (Connection connection = superuser().connect(); Statement s = connection.createStatement()) {
            s.execute("drop database if exists " + s.enquoteIdentifier(owner().database(), true) + " with (force)");
            new OwnedDatabase(connection).make(owner());
        } catch (SQLException e) {
            throw new LaunchFailed("The database could not be emptied: " + e.getMessage(), e);
        }
    }

    /** Made beside its place and moved there when complete: a start that is broken off leaves nothing half made. */
    private void initialise() throws IOException {
        Path fresh = data.file("postgres.new");
        Path password = data.file("postgres.new.password");
        Trees.delete(fresh);
        Files.createDirectory(fresh);
        data.secret("postgres.password");
        data.keep(password.getFileName().toString(), data.secret("postgres.password"));
        user.own(fresh);
        user.own(password);
        try {
            List<String> command = user.command(List.of(program("initdb"), "-D", fresh.toString(), "-U", SUPERUSER,
                "--auth=scram-sha-256", "--pwfile=" + password, "-E", "UTF8", "--locale=C", "--locale-provider=icu",
                "--icu-locale=en-GB"));
            Process initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
            if (initdb.waitFor() != 0) {
                throw new LaunchFailed("PostgreSQL could not make its data directory: " + Logs.lastLine(log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("The start was interrupted.", e);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, directory);
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>(Children.works("setsid", "true") ? List.of("setsid") : List.of());
        command.addAll(user.command(List.of(program("postgres"), "-D", directory.toString(), "-p", String.valueOf(port))));
        for (String setting : settings()) {
            command.addAll(List.of("-c", setting));
        }
        wanted = true;
        process = new ProcessBuilder(command).directory(data.path().toFile()).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        process.getOutputStream().close();
        Children.writeDown(written, process.toHandle());
        awaitReady();
    }

    /** Safe on power loss, reachable from this machine only, and silent about what is in the rows. */
    private List<String> settings() {
        return List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=on", "synchronous_commit=on",
            "full_page_writes=on", "max_connections=100", "shared_buffers=128MB", "timezone=UTC", "log_timezone=UTC",
            "log_checkpoints=off", "log_statement=none", "log_min_error_statement=panic", "log_error_verbosity=terse",
            "password_encryption=scram-sha-256");
    }

    private void awaitReady() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            if (!process.isAlive()) {
                throw new LaunchFailed("PostgreSQL stopped while it was starting: " + Logs.lastLine(log()));
            }
            try (Connection connection = superuser().connect()) {
                return;
            } catch (SQLException e) {
                boolean refused = e.getSQLState() != null && e.getSQLState().startsWith("28");
                if (refused || System.nanoTime() > until) {
                    throw new LaunchFailed(refused ? "The password in " + data.file("postgres.password")
                        + " is not the one of this database." : "PostgreSQL did not become ready in " + START_SECONDS + " seconds.", e);
                }
                Pause.milliseconds(50);
            }
        }
    }

    private void makeDatabase() {
        try (Connection connection = superuser().connect()) {
            new OwnedDatabase(connection).make(owner());
        } catch (SQLException e) {
            throw new LaunchFailed("The database could not be made: " + e.getMessage(), e);
        }
    }

    private Login superuser() {
        return owner().as("postgres", SUPERUSER, data.secret("postgres.password"));
    }

    /** The sign-in of the schema's owner. */
    public Login owner() {
        return new Login("127.0.0.1", port, "cdop", "cdop_owner", data.secret("owner.password"));
    }

    /** Starts it again if it died although it should run. */
    synchronized boolean revive() {
        if (!wanted || process == null || process.isAlive()) {
            return false;
        }
        start();
        return true;
    }

    /** Stops it cleanly; connections are cut. */
    public synchronized void stop() {
        wanted = false;
        if (process != null) {
            Children.stop(process.toHandle(), 30, "INT", "QUIT");
        }
    }

    /** Kills it without warning, as a failure of the machine would; the launcher then starts it again. */
    public synchronized void kill() {
        process.destroyForcibly();
    }

    public int port() {
        return port;
    }

    private Path log() {
        return data.directory("logs").resolve("postgres.log");
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
