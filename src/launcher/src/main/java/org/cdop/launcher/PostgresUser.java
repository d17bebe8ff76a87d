package org.cdop.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the launcher does, PostgreSQL gets a user name space of its own, in which it
 * is nobody in particular; where the machine forbids that, it becomes the user {@code nobody}.
 */
final class PostgresUser {

    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final Integer owner;

    private PostgresUser(List<String> prefix, Integer owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static PostgresUser here() {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresUser(List.of(), null);
        }
        if (Children.works("unshare", "-U", "true")) {
            return new PostgresUser(List.of("unshare", "-U"), 0);
        }
        if (Children.works("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            return new PostgresUser(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
        }
        throw new LaunchFailed("PostgreSQL does not run as root, and this machine has neither unshare nor setpriv: start as an"
            + " ordinary user, or use an existing PostgreSQL with DB_HOST.");
    }

    List<String> command(List<String> plain) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(plain);
        return all;
    }

    /** Gives a file, or a directory and what is in it, to the user that PostgreSQL runs as. */
    void own(Path tree) throws IOException {
        if (owner == null || !Files.exists(tree) || owner.equals(Files.getAttribute(tree, "unix:uid"))) {
            return;
        }
        UserPrincipal user = tree.getFileSystem().getUserPrincipalLookupService()
            .lookupPrincipalByName(owner == 0 ? "root" : "nobody");
        for (Path file : Trees.files(tree)) {
            Files.setOwner(file, user);
        }
    }
}
