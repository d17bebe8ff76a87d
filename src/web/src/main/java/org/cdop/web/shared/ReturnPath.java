package org.cdop.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person is taken after sign-in: a path of this server and nothing else. */
public final class ReturnPath {

    private static final int LONGEST = 2000;

    private ReturnPath() {
    }

    /** The path that was asked for, or the start page where it is no local path. */
    public static String local(String asked) {
        boolean local = asked != null && asked.length() <= LONGEST && asked.startsWith("/") && !asked.startsWith("//")
            && asked.indexOf('\\') < 0 && asked.chars().noneMatch(c -> c < 0x20 || c == 0x7f)
            && !asked.startsWith("/sign-in") && !asked.startsWith("/sign-out") && !asked.startsWith("/keepalive")
            && !asked.startsWith("/typing");
        return local ? asked : "/";
    }

    /** The address of the sign-in page that leads back to this path. */
    public static String signIn(String path) {
        String local = local(path);
        return "/".equals(local) ? "/sign-in" : "/sign-in?return=" + URLEncoder.encode(local, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
