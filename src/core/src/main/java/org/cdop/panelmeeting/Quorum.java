package org.cdop.panelmeeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether enough of the panel takes part to decide one case: a share of the filled core seats, the lead professionals of
 * health and of the local authority, and somebody to chair (recalled: statutory guidance 2018; share and leads are local
 * settings).
 *
 * @param percent share of the filled core seats that must take part
 * @param leads   whether both leads must take part
 */
public record Quorum(int percent, boolean leads) {

    /** Reads the quorum for one case from the seats at the meeting. */
    public Reading of(Collection<Seated> seats) {
        int filled = (int) seats.stream().filter(Seated::core).count();
        int needed = (filled * percent + 99) / 100;
        int present = (int) seats.stream().filter(s -> s.core() && s.takesPart()).count();
        List<String> lacking = new ArrayList<>();
        if (filled == 0) {
            lacking.add("No core seat of the panel is filled.");
        } else if (present < needed) {
            lacking.add(present + " of " + filled + " filled core seats take part; " + needed + " are needed.");
        }
        if (leads && none(seats, Seated::healthLead)) {
            lacking.add("The lead professional for health does not take part.");
        }
        if (leads && none(seats, Seated::localAuthorityLead)) {
            lacking.add("The lead professional for the local authority does not take part.");
        }
        Optional<Seated> chairs = whoChairs(seats);
        if (chairs.isEmpty()) {
            lacking.add("Neither the chair nor a deputy chair takes part.");
        }
        return new Reading(filled, needed, present, chairs.orElse(null), List.copyOf(lacking));
    }

    /** The chair; where the chair is absent or recused, a deputy chair who takes part. */
    private static Optional<Seated> whoChairs(Collection<Seated> seats) {
        return seats.stream().filter(s -> s.seat() == Seat.CHAIR && s.takesPart()).findFirst()
            .or(() -> seats.stream().filter(s -> s.deputyChair() && s.takesPart()).findFirst());
    }

    private static boolean none(Collection<Seated> seats, Predicate<Seated> lead) {
        return seats.stream().noneMatch(lead.and(Seated::takesPart));
    }

    /**
     * The quorum of one case.
     *
     * @param chairs  who takes the chair for this case; null where nobody can
     * @param lacking what is missing, in sentences; empty where the panel may decide
     */
    public record Reading(int filled, int needed, int present, Seated chairs, List<String> lacking) {

        public boolean isMet() {
            return lacking.isEmpty();
        }

        public boolean isChairedByDeputy() {
            return chairs != null && chairs.seat() != Seat.CHAIR;
        }

        /** For the minutes: "7 of 9 core seats took part (7 needed)". */
        public String inWords() {
            return present + " of " + filled + " core seats took part (" + needed + " needed)"
                + (isChairedByDeputy() ? "; the deputy chair took the chair" : "");
        }
    }
}
