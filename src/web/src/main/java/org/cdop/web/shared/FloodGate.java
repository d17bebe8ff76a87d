package org.cdop.web.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets through so many calls a minute from one address, in bursts of at most as many; remembers a bounded number of
 * addresses and forgets those longest silent.
 */
class FloodGate {

    static final int REMEMBERED = 10_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    FloodGate(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    synchronized boolean admits(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.get(address);
        double level = bucket == null ? perMinute
            : Math.min(perMinute, bucket.level + (now.toEpochMilli() - bucket.at.toEpochMilli()) * perMinute / 60_000.0);
        boolean admitted = level >= 1;
        buckets.put(address, new Bucket(admitted ? level - 1 : level, now));
        return admitted;
    }

    synchronized int remembered() {
        return buckets.size();
    }

    private record Bucket(double level, Instant at) {
    }
}
