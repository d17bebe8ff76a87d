package org.cdop.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * Everything that outlives a stop: the database, the generated passwords, the logs. Held by one launcher at a time, and
 * readable by its owner alone.
 */
final class DataDirectory implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final FileChannel held;

    private DataDirectory(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /** Takes hold of the directory, or says why it cannot. */
    static DataDirectory hold(Path path) {
        Path place = path.toAbsolutePath().normalize();
        try {
            boolean known = Files.isDirectory(place);
            Files.createDirectories(place);
            if (!known) {
                onlyOwner(place, "rwx------");
            }
            place = place.toRealPath();
            DataDirectory directory = new DataDirectory(place, lock(place));
            needSpace(Files.getFileStore(place).getUsableSpace(), place);
            return directory;
        } catch (IOException e) {
            throw new LaunchFailed("The data directory " + place + " cannot be written to: choose another with DATA_DIR or"
                + " change its owner.", e);
        }
    }

    private static FileChannel lock(Path place) throws IOException {
        FileChannel channel = FileChannel.open(place.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel, place)) {
            channel.close();
            throw new LaunchFailed("The system is already running on the data directory " + place
                + ": stop it first, or choose another directory with DATA_DIR.");
        }
        return channel;
    }

    /** Waits for a launcher that is on its way out; not for one that stays. */
    private static boolean locked(FileChannel channel, Path place) throws IOException {
        for (int tries = 0; tries < 300; tries++) {
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                return false;
            }
            if (lock != null) {
                Files.deleteIfExists(place.resolve("launcher.stopping"));
                return true;
            }
            if (tries >= 10 && !Files.exists(place.resolve("launcher.stopping"))) {
                return false;
            }
            Pause.milliseconds(100);
        }
        return false;
    }

    static void needSpace(long free, Path place) {
        if (free < LEAST_FREE_BYTES) {
            throw new LaunchFailed("There are only " + free / 1024 / 1024 + " MB of disk space left for the data directory " + place
                + ": at least " + LEAST_FREE_BYTES / 1024 / 1024 + " MB are needed.");
        }
    }

    /** Tells the next launcher that this one is going, so that it waits a moment. */
    void stopping() {
        try {
            Files.writeString(path.resolve("launcher.stopping"), "");
        } catch (IOException e) {
            // The next launcher then does not wait: no harm.
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A directory inside, made where it is missing. */
    Path directory(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailed("The directory " + path.resolve(name) + " cannot be made.", e);
        }
    }

    /** The password kept in this file; made up and written down where there is none. */
    String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readString(file).strip();
            }
            String made = madeUp();
            keep(name, made);
            return made;
        } catch (IOException e) {
            throw new LaunchFailed("The file " + file + " cannot be read: it belongs to another user.", e);
        }
    }

    /** Writes a file that only its owner may read. */
    void keep(String name, String text) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        onlyOwner(file, "rw-------");
        Files.writeString(file, text.isEmpty() ? "" : text + "\n");
    }

    private static void onlyOwner(Path file, String rights) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        }
    }

    /** Four groups of four characters that cannot be mistaken for each other: about 79 bits. */
    private static String madeUp() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("launcher.stopping"));
            held.close();
        } catch (IOException e) {
            throw new LaunchFailed("The data directory " + path + " cannot be released.", e);
        }
    }
}
