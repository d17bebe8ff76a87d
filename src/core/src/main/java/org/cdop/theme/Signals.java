package org.cdop.theme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * Early signals: alerts to look where deaths under one heading are more than chance makes likely, or similar deaths follow soon on each
 * other in one place or of one product (domain notes, themes §5). Reckoned when asked for. Only the panel's coordinator, lead and
 * chair see them, since a link between suicides is sensitive; a chair sees no place in which they declared a conflict.
 */
@Stateless
@DenyAll
public class Signals {

    private static final int LONGEST = 2000;

    @Inject
    private Database database;

    @Inject
    private ThemeDefinitions definitions;

    @Inject
    private FormLibrary library;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** For how long a panel holds deaths: too short for counts where the years are fewer than needed. */
    public record Held(String panel, LocalDate since, int years, int needed, int percent, int days) {

        public boolean isTooShort() {
            return years < needed;
        }
    }

    /**
     * All that the person may see of early signals.
     *
     * @param toLookAt raised, with a death that nobody looked at yet
     * @param watched  how many headings are counted, of which chance alone raises some
     */
    public record Board(List<Signal> toLookAt, List<Signal> quiet, List<SignalLook> looks, List<Held> held, long watched) {
    }

    /** The early signals of the person's panels, and who looked at what. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked at the early signals")
    public Board board() {
        return reckoned();
    }

    /** How many early signals of the panels that the person leads nobody looked at yet. */
    @RolesAllowed(Role.LEAD)
    public long waiting() {
        return reckoned().toLookAt().size();
    }

    /** One early signal, looked at or not; not found where it is none (any more), or another panel's. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked at an early signal")
    public Signal open(String key) {
        return find(key);
    }

    /**
     * Keeps that the person looked, and what they found. The signal is quiet until a further death is counted.
     *
     * @param seen how many deaths the person saw: refused where more or fewer are counted meanwhile
     */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("recorded what was found at an early signal")
    public void look(String key, int seen, String found) {
        Signal signal = find(key);
        String words = found == null ? "" : found.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleBroken("Say what you found, in " + LONGEST + " characters at most.");
        }
        if (seen != signal.observed()) {
            throw new RuleBroken("The count is " + signal.observed() + " now and was " + seen + " when you opened the page. Open it again and look at what came in.");
        }
        database.run("theme/look.sql", Map.of("panel", signal.panel(), "signal", key, "what", signal.watch().label() + ": " + signal.what(),
            "observed", signal.observed(), "deaths", signal.caseIds(), "found", words, "now", clock.instant(), "by", caller.get().name()));
    }

    private Signal find(String key) {
        Board board = reckoned();
        return Stream.concat(board.toLookAt().stream(), board.quiet().stream()).filter(s -> s.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    private Board reckoned() {
        List<String> panels = panels();
        LocalDate today = LocalDate.now(clock);
        List<WatchedDeath> deaths = watched(today.minusYears(SignalRule.YEARS + 1L));
        Map<String, LocalDate> since = new HashMap<>();
        database.list("theme/held-since.sql", Map.of("panels", panels), row -> since.put(row.text("panel"), row.day("held_since")));
        List<SignalLook> looks = database.list("theme/looks.sql", Map.of("panels", panels), SignalLook::read);
        Map<String, List<WatchedDeath>> ofPanel = deaths.stream().collect(Collectors.groupingBy(WatchedDeath::panel));
        Map<String, Integer> percent = settings.numbers(Setting.SIGNAL_PERCENT, panels);
        Map<String, Integer> years = settings.numbers(Setting.SIGNAL_YEARS, panels);
        Map<String, Integer> days = settings.numbers(Setting.SIGNAL_DAYS, panels);
        List<Signal> raised = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (String panel : panels) {
            SignalRule rule = new SignalRule(percent.get(panel), years.get(panel), days.get(panel), today, since.get(panel));
            held.add(new Held(panel, since.get(panel), rule.yearsHeld(), rule.least(), rule.percent(), rule.days()));
            rule.raised(ofPanel.getOrDefault(panel, List.of())).stream()
                .filter(s -> s.watch().isCounted() || s.unseen() == 0).forEach(raised::add);
        }
        return new Board(raised.stream().filter(s -> !SignalLook.isQuiet(s, looks)).toList(),
            raised.stream().filter(s -> SignalLook.isQuiet(s, looks)).toList(), looks.stream().filter(SignalLook::seen).toList(), List.copyOf(held),
            deaths.stream().filter(d -> d.watch().isCounted()).map(d -> d.panel() + d.watch() + d.subject()).distinct().count());
    }

    private List<WatchedDeath> watched(LocalDate since) {
        Map<String, Object> values = ThemeDefinitions.asked(definitions.all());
        values.put("since", since);
        Map<List<String>, String> words = new HashMap<>();
        return database.list("theme/watched.sql", values, row -> WatchedDeath.read(row, words.computeIfAbsent(
            List.of(row.text("watch"), row.text("subject"), row.text("label"), row.text("alike")), heading -> SignalWords.of(library, row))));
    }

    private List<String> panels() {
        Set<String> mine = new TreeSet<>();
        Stream.of(Role.COORDINATOR, Role.CHAIR, Role.LEAD).forEach(role -> mine.addAll(caller.get().panels(role)));
        mine.remove("*");
        return List.copyOf(mine);
    }
}
