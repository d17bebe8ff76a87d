package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server process finds in its environment. */
final class ServerEnvironment {

    private final ServerOptions options;
    private final DataDirectory data;

    ServerEnvironment(ServerOptions options, DataDirectory data) {
        this.options = options;
        this.data = data;
    }

    /** Refuses values that would be misunderstood later. */
    void check() {
        if (!List.of("true", "accounts", "false").contains(demo())) {
            throw new LaunchFailed("CDOP_DEMO is " + demo() + ", but must be true, accounts or false.");
        }
        options.port("MAIL_PORT", 25);
        for (String limit : List.of("CDOP_SIGN_INS_A_MINUTE", "CDOP_FORM_POSTS_A_MINUTE")) {
            if (!options.get(limit, "1").matches("[1-9]\\d{0,5}")) {
                throw new LaunchFailed(limit + " is " + options.get(limit, "") + ", but must be a number from 1 to 999999.");
            }
        }
        if (!options.get("CDOP_BASE_URL", "http://localhost").matches("https?://[^/\\s]+[^\\s]*[^/\\s]")) {
            throw new LaunchFailed("CDOP_BASE_URL is " + options.get("CDOP_BASE_URL", "")
                + ", but must be an address such as https://cdop.example without a slash at the end.");
        }
        if (hasDemo() && options.has("CDOP_DEMO_PASSWORD")
                && options.get("CDOP_DEMO_PASSWORD", "").length() < 8) {
            throw new LaunchFailed("CDOP_DEMO_PASSWORD is shorter than 8 characters: choose a longer one.");
        }
    }

    String demo() {
        return options.get("CDOP_DEMO", "true");
    }

    boolean hasDemo() {
        return !demo().equals("false");
    }

    /** The password of the demonstration accounts: given, or made up at the first start and kept. */
    String demoPassword() {
        if (!options.has("CDOP_DEMO_PASSWORD")) {
            return data.secret("demo.password");
        }
        String given = options.get("CDOP_DEMO_PASSWORD", "");
        try {
            data.keep("demo.password", given);
        } catch (IOException e) {
            throw new LaunchFailed("The file " + data.file("demo.password") + " cannot be written.", e);
        }
        return given;
    }

    String applicationUser() {
        return options.get("DB_APP_USER", "cdop_app");
    }

    String applicationPassword() {
        return options.has("DB_APP_PASSWORD") ? options.get("DB_APP_PASSWORD", "") : data.secret("application.password");
    }

    Path firstLinkFile() {
        return data.file("first-administrator.link");
    }

    Map<String, String> of(Login owner) {
        Map<String, String> all = new LinkedHashMap<>(options.environment());
        all.put("DB_HOST", owner.host());
        all.put("DB_PORT", String.valueOf(owner.port()));
        all.put("DB_NAME", owner.database());
        all.put("DB_USER", owner.user());
        all.put("DB_PASSWORD", owner.password());
        all.put("DB_APP_USER", applicationUser());
        all.put("DB_APP_PASSWORD", applicationPassword());
        all.put("HTTP_PORT", String.valueOf(options.httpPort()));
        all.put("ADMIN_PORT", String.valueOf(options.adminPort()));
        all.put("CDOP_MAIL", options.has("MAIL_HOST") ? "on" : "off");
        all.put("MAIL_HOST", options.get("MAIL_HOST", "127.0.0.1"));
        all.put("MAIL_PORT", String.valueOf(options.port("MAIL_PORT", 25)));
        all.put("MAIL_FROM", options.get("MAIL_FROM", "cdop@localhost"));
        all.put("CDOP_BASE_URL", options.get("CDOP_BASE_URL", options.address()));
        all.put("CDOP_DEMO", demo());
        all.put("CDOP_DEMO_PASSWORD", hasDemo() ? demoPassword() : "");
        all.put("CDOP_DEMO_HOSTS", options.get("CDOP_DEMO_HOSTS", ""));
        all.put("CDOP_FIRST_LINK_FILE", preparedLinkFile().toString());
        return all;
    }

    private Path preparedLinkFile() {
        try {
            if (!Files.exists(firstLinkFile())) {
                data.keep(firstLinkFile().getFileName().toString(), "");
            }
            return firstLinkFile();
        } catch (IOException e) {
            throw new LaunchFailed("The file " + firstLinkFile() + " cannot be written.", e);
        }
    }
}
