package org.cdop.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far each running import is: seen from outside its transaction, where its rows are not. */
@ApplicationScoped
class ImportProgress {

    private record Place(long done, long all) {
    }

    private final Map<UUID, Place> running = new ConcurrentHashMap<>();

    public void begins(UUID file, long all) {
        running.put(file, new Place(0, all));
    }

    public void at(UUID file, long done) {
        running.computeIfPresent(file, (f, place) -> new Place(done, place.all()));
    }

    public void ended(UUID file) {
        running.remove(file);
    }

    public int of(UUID file) {
        Place place = running.get(file);
        return place == null ? -1 : (int) (place.done() * 100 / Math.max(1, place.all()));
    }
}
