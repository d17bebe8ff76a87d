package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole system on this machine: PostgreSQL (unless another is named) and Payara with the application. Used by the
 * run command and by the tests alike.
 */
public final class Server implements AutoCloseable {

    private static final int STOP_SECONDS = 30;
    /** A server that never was ready has nobody's work in hand. */
    private static final int BROKEN_OFF_SECONDS = 3;

    private final ServerOptions options;
    private final DataDirectory data;
    private final ApplicationServer application;
    private final ServerEnvironment environment;
    private final FirstLoad load;
    private final Thread watcher = new Thread(this::watch, "watcher");
    private Postgres postgres;
    private Login owner;
    private volatile boolean stopping;
    private boolean stopped;

    private Server(ServerOptions options, DataDirectory data) {
        this.options = options;
        this.data = data;
        this.application = new ApplicationServer(options, data);
        this.environment = new ServerEnvironment(options, data);
        this.load = new FirstLoad(data);
    }

    /** Starts everything and waits until the first page can be asked for; a failure leaves nothing running. */
    public static Server start(ServerOptions options) {
        Server server = hold(options);
        try {
            server.check();
            server.start();
            return server;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** Takes hold of the data directory without starting anything yet. */
    static Server hold(ServerOptions options) {
        options.httpPort();
        options.adminPort();
        ExternalDatabase.check(options);
        return new Server(options, DataDirectory.hold(options.dataDir()));
    }

    /** Clears away what a killed launcher left behind, and refuses what cannot work. */
    void check() {
        ApplicationServer.stopLeftOver(options, data);
        Postgres.stopLeftOver(data);
        if (application.hasLoaded()) {
            load.finish();
        }
        application.check();
        environment.check();
        if (ExternalDatabase.isNamed(options)) {
            ExternalDatabase.login(options).check();
        }
    }

    void start() {
        if (ExternalDatabase.isNamed(options)) {
            owner = ExternalDatabase.login(options);
        } else {
            startPostgres();
            owner = postgres.owner();
        }
        new ApplicationRole(owner).make(environment.applicationUser(), environment.applicationPassword());
        startApplication();
        watcher.setDaemon(true);
        watcher.start();
    }

    private void startPostgres() {
        Path programs = PostgresPrograms.under(options.work());
        synchronized (this) {
            goOn();
            postgres = new Postgres(data, programs, Ports.free());
        }
        boolean first = postgres.isNew();
        if (first && environment.demo().equals("true")) {
            load.begin();
        }
        postgres.start();
        if (!first && load.isUnfinished()) {
            postgres.empty();
        }
    }

    private void startApplication() {
        synchronized (this) {
            goOn();
            application.start(environment.of(owner));
        }
        new Readiness(application, options).await(options.startSeconds());
        load.finish();
    }

    private void goOn() {
        if (stopping) {
            throw new LaunchFailed("The start was interrupted.");
        }
    }

    /** Restarts a PostgreSQL of ours that died, as long as we are up. */
    private void watch() {
        while (!stopping) {
            try {
                if (postgres != null && postgres.revive()) {
                    System.out.println("PostgreSQL had stopped and was started again.");
                }
                Pause.milliseconds(500);
            } catch (LaunchFailed e) {
                System.err.println(e.getMessage());
            }
        }
    }

    /** Waits until the server process ends. */
    void await() throws InterruptedException {
        application.process().waitFor();
    }

    public boolean isRunning() {
        return application.isRunning();
    }

    /** True from the first page until the stop. */
    boolean isUp() {
        return watcher.isAlive() && !stopping;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Stops the server, then PostgreSQL, both cleanly. */
    public void stop() {
        int patience = isUp() ? STOP_SECONDS : BROKEN_OFF_SECONDS;
        stopping = true;
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            data.stopping();
            application.stop(patience);
            if (postgres != null) {
                postgres.stop();
            }
        }
        data.close();
        if (options.throwAway()) {
            deleteData();
        }
    }

    private void deleteData() {
        try {
            Trees.delete(data.path());
        } catch (IOException e) {
            System.err.println("The data of the test could not be deleted: " + data.path());
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Ends the server process without warning, as a failure of the machine would. */
    public void killServerProcess() {
        application.kill();
    }

    /** Starts the server process again on the same ports and data. */
    public void startServerProcess() {
        startApplication();
    }

    /** The PostgreSQL that was started; none where the environment names another. */
    public Postgres postgres() {
        return postgres;
    }

    /** Sign-in of the schema's owner: JDBC address for tests that look at the database itself. */
    public Login owner() {
        return owner;
    }

    public String address() {
        return options.address();
    }

    public int httpPort() {
        return options.httpPort();
    }

    public int adminPort() {
        return options.adminPort();
    }

    public Path dataDir() {
        return data.path();
    }

    /** What the server has logged, also before it was killed and started again. */
    public String logs() {
        return application.allLogs();
    }

    long serverPid() {
        return application.process().pid();
    }

    ServerEnvironment environment() {
        return environment;
    }

    /** Link for the first administrator, where the server has written one. */
    String firstLink() {
        Path file = environment.firstLinkFile();
        return Files.exists(file) ? Logs.all(file).strip() : "";
    }
}
