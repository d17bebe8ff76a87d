package org.cdop.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.cdop.launcher.Server;
import org.cdop.launcher.ServerOptions;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the system once for all tests, on free ports, with an empty database, the demonstration and a mail server. */
public class OneServer implements LauncherSessionListener {

    /** Password of every demonstration account in the tests. */
    public static final String PASSWORD = "tests sign in with this";

    private static Server server;
    private static GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (server == null) {
            mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
            mail.start();
            server = Server.start(ServerOptions.forTests().withJvmOption(System.getProperty("cdop.heap", ""))
                .with("MAIL_HOST", "127.0.0.1").with("MAIL_PORT", String.valueOf(mail.getSmtp().getPort()))
                .with("CDOP_PROXIES", "127.0.0.1").with("CDOP_DEMO", "true").with("CDOP_DEMO_PASSWORD", PASSWORD));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            System.setProperty("it.admin", String.valueOf(server.adminPort()));
            System.setProperty("it.http", String.valueOf(server.httpPort()));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.closeAll();
        server.stop();
        mail.stop();
    }

    public static Server server() {
        return server;
    }

    /** The mail server that the system under test sends to. */
    public static GreenMail mail() {
        return mail;
    }
}
