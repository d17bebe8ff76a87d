package org.cdop.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Enumeration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.cdop.access.CurrentCaller;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * Files between their check and their import, in the database in parts of a megabyte, so that neither memory nor a folder holds
 * them. Row security shows a file to the person alone who sent it.
 */
@ApplicationScoped
class KeptFiles {

    private static final int PART = 1024 * 1024;
    private static final int MOST_PARTS = 64;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Keeps a file of up to 64 MB; a larger one is refused and nothing of it is kept. */
    public UUID keep(String kind, InputStream content) {
        UUID file = UUID.randomUUID();
        try {
            int place = 0;
            byte[] part = content.readNBytes(PART);
            do {
                if (place == MOST_PARTS) {
                    throw new RuleBroken("The file is larger than " + MOST_PARTS + " MB. Divide it.");
                }
                database.run("exchange/keep-part.sql", Map.of("file", file.toString(), "place", place++, "user", caller.get().id(), "kind", kind,
                    "content", part, "now", clock.instant()));
                part = content.readNBytes(PART);
            } while (part.length > 0);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file from its beginning; not found where it is somebody else's, of another kind, imported already or a day old. */
    public InputStream open(String kind, UUID file) {
        byte[] first = part(kind, file, 0);
        if (first == null) {
            throw new NotFound();
        }
        return new SequenceInputStream(new Enumeration<>() {

            private byte[] next = first;
            private int place = 1;

            @Override
            public boolean hasMoreElements() {
                if (next == null) {
                    next = part(kind, file, place++);
                }
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) {
                    throw new NoSuchElementException();
                }
                InputStream part = new ByteArrayInputStream(next);
                next = null;
                return part;
            }
        });
    }

    private byte[] part(String kind, UUID file, int place) {
        return database.one("exchange/part.sql", Map.of("file", file.toString(), "kind", kind, "place", place), row -> row.bytes("content")).orElse(null);
    }

    public void forget(UUID file) {
        database.run("exchange/forget-file.sql", Map.of("file", file.toString()));
    }
}
