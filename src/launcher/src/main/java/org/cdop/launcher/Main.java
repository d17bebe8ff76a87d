package org.cdop.launcher;

import java.util.Optional;

/** The run command: starts everything, says where it is, and stays until it is stopped. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        int code = run();
        System.out.flush();
        System.exit(code);
    }

    private static int run() throws InterruptedException {
        try {
            return run(Server.hold(ServerOptions.of(System.getenv())));
        } catch (LaunchFailed e) {
            return refused(e);
        }
    }

    private static int run(Server server) throws InterruptedException {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end"));
            stopWithParent();
            server.check();
            System.out.println("Starting; the first time this takes a little longer.");
            server.start();
            System.out.println(Greeting.of(server));
            server.await();
            if (!server.isStopping()) {
                System.err.println("The server ended by itself; its log is " + server.dataDir().resolve("logs/server.log"));
            }
            return 1;
        } catch (LaunchFailed e) {
            return server.isStopping() ? 1 : refused(e);
        }
    }

    private static int refused(LaunchFailed e) {
        System.err.println();
        System.err.println(e.getMessage());
        System.err.println();
        return 1;
    }

    private static void end(Server server) {
        boolean wasUp = server.isUp();
        if (wasUp) {
            System.out.println("Stopping.");
        }
        server.stop();
        if (wasUp) {
            System.out.println("Stopped.");
        }
    }

    /** Goes when the command that started the launcher was killed: nobody could stop it by Ctrl-C any more. */
    private static void stopWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        if (System.getProperty("cdop.parent") != null) {
            parent.ifPresent(p -> p.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
