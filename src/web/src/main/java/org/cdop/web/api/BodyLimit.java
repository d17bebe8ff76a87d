package org.cdop.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bodies are JSON of up to 1 MB, imports of up to 64 MB; counted while read, whatever the header says. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long JSON = 1024L * 1024;
    private static final long IMPORT = 64 * JSON;

    /** Read on and thrown away, so that the caller hears the answer instead of a broken line. */
    private static final long READ_ON = 16 * JSON;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        long limit = call.getUriInfo().getPath().replaceAll("/+$", "").endsWith("/import") ? IMPORT : JSON;
        if (call.getLength() > limit) {
            call.getEntityStream().skip(limit + READ_ON);
            call.abortWith(Refused.with(413, "Too large", "The body is larger than " + limit / JSON + " MB."));
        } else if (call.hasEntity()) {
            call.setEntityStream(new Counted(call.getEntityStream(), limit));
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int some = super.read(buffer, from, length);
            count(some);
            return some;
        }

        private void count(int more) throws TooLarge {
            read += Math.max(0, more);
            if (read > limit) {
                throw new TooLarge();
            }
        }
    }
}
