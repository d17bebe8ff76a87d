package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.cdop.time.Term;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClocksTest {

    private static final Instant DEATH = Instant.parse("2026-01-10T14:30:00Z");
    private static final Recorded NORA = new Recorded(DEATH, "nora");

    private final CaseFile file = new CaseFile(new CaseNumber("NORTH", "2026-001"), "female", DEATH, NORA);

    private ClockReading reading(String now) {
        return file.clocks().get(0).at(Instant.parse(now));
    }

    @ParameterizedTest
    @CsvSource({
        "24 hours, 2026-01-11T14:30:00Z",
        "48 hours, 2026-01-12T14:30:00Z",
        "3 weeks,  2026-01-31T23:59:59Z",
        "6 weeks,  2026-02-21T23:59:59Z",
        "3 months, 2026-04-10T22:59:59Z",
        "6 months, 2026-07-10T22:59:59Z"})
    void hours_run_by_the_clock_and_longer_limits_to_the_close_of_their_last_day_in_England(String term, String due) {
        assertThat(Term.parse(term).dueBy(DEATH)).isEqualTo(due);
    }

    @Test
    void three_months_from_the_end_of_November_end_on_the_last_day_of_February() {
        assertThat(Term.parse("3 months").dueBy(Instant.parse("2025-11-30T10:00:00Z"))).isEqualTo("2026-02-28T23:59:59Z");
    }

    @Test
    void a_death_without_a_time_counts_from_the_end_of_its_day_in_summer_too() {
        assertThat(Term.endOfDay(LocalDate.of(2026, 1, 10))).isEqualTo("2026-01-10T23:59:59Z");
        assertThat(Term.endOfDay(LocalDate.of(2026, 7, 10))).isEqualTo("2026-07-10T22:59:59Z");
    }

    @Test
    void a_limit_that_is_no_time_is_refused() {
        assertThatThrownBy(() -> Term.parse("soon")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Term.parse("-3 weeks")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_clock_is_not_late_up_to_the_moment_it_is_due_and_late_after_it() {
        file.clockStarted(ClockKind.NOTIFY_NATIONAL, DEATH, Term.parse("48 hours"));
        assertThat(reading("2026-01-12T14:30:00Z").isLate()).isFalse();
        assertThat(reading("2026-01-12T14:30:01Z").isOverdue()).isTrue();
    }

    @Test
    void a_clock_that_is_due_within_a_week_says_so() {
        file.clockStarted(ClockKind.REVIEW_MEETING, DEATH, Term.parse("3 months"));
        assertThat(reading("2026-04-03T10:00:00Z").isDueSoon()).isFalse();
        assertThat(reading("2026-04-04T10:00:00Z").isDueSoon()).isTrue();
        assertThat(reading("2026-04-11T10:00:00Z").isDueSoon()).isFalse();
    }

    @Test
    void what_was_done_in_time_is_never_late_and_what_was_done_late_stays_late() {
        file.clockStarted(ClockKind.NOTIFY_NATIONAL, DEATH, Term.parse("48 hours"));
        file.clockMet(ClockKind.NOTIFY_NATIONAL, Instant.parse("2026-01-12T10:00:00Z"));
        assertThat(reading("2027-01-01T00:00:00Z").isLate()).isFalse();

        CaseFile other = new CaseFile(new CaseNumber("NORTH", "2026-002"), "male", DEATH, NORA);
        other.clockStarted(ClockKind.NOTIFY_NATIONAL, DEATH, Term.parse("48 hours"));
        other.clockMet(ClockKind.NOTIFY_NATIONAL, Instant.parse("2026-01-15T14:30:00Z"));
        ClockReading late = other.clocks().get(0).at(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(late.isLate()).isTrue();
        assertThat(late.isOverdue()).isFalse();
        assertThat(late.lateBy()).isEqualTo("3 days");
    }

    @Test
    void a_first_meeting_of_the_limit_stands() {
        file.clockStarted(ClockKind.REVIEW_MEETING, DEATH, Term.parse("3 months"));
        file.clockMet(ClockKind.REVIEW_MEETING, Instant.parse("2026-03-01T10:00:00Z"));
        file.clockMet(ClockKind.REVIEW_MEETING, Instant.parse("2026-06-01T10:00:00Z"));
        assertThat(reading("2026-07-01T00:00:00Z").metAt()).isEqualTo("2026-03-01T10:00:00Z");
    }

    @Test
    void lateness_is_told_in_hours_on_the_first_day_and_in_days_after_it() {
        file.clockStarted(ClockKind.NOTIFY_PANEL, DEATH, Term.parse("24 hours"));
        assertThat(reading("2026-01-11T14:00:00Z").lateBy()).isEmpty();
        assertThat(reading("2026-01-11T14:40:00Z").lateBy()).isEqualTo("1 hour");
        assertThat(reading("2026-01-11T19:30:00Z").lateBy()).isEqualTo("5 hours");
        assertThat(reading("2026-01-12T14:30:00Z").lateBy()).isEqualTo("1 day");
    }

    @Test
    void what_is_known_by_its_day_alone_is_in_time_on_the_last_day_and_never_later_than_it_was_recorded() {
        file.clockStarted(ClockKind.NOTIFY_NATIONAL, DEATH, Term.parse("48 hours"));
        Recorded later = new Recorded(Instant.parse("2026-01-20T09:00:00Z"), "nora");
        file.sentToNationalDatabase(LocalDate.of(2026, 1, 12), "A1", later);
        assertThat(reading("2026-02-01T00:00:00Z").isLate()).isFalse();

        file.sentToNationalDatabase(LocalDate.of(2026, 1, 13), "A1", later);
        assertThat(reading("2026-02-01T00:00:00Z").isLate()).as("the corrected day counts").isTrue();

        file.sentToNationalDatabase(LocalDate.of(2026, 1, 20), "A1", later);
        assertThat(reading("2026-02-01T00:00:00Z").metAt()).isEqualTo(later.at());
    }

    @Test
    void the_whole_review_is_met_on_the_day_of_completion_not_on_the_day_that_it_was_recorded() {
        file.clockStarted(ClockKind.WHOLE_REVIEW, DEATH, Term.parse("6 months"));
        file.informationRequested(NORA);
        file.readyForPanel(NORA, null);
        file.panelReviewed(DEATH, LocalDate.of(2026, 7, 9), NORA);
        file.completed(LocalDate.of(2026, 7, 10), new Recorded(Instant.parse("2026-07-15T09:00:00Z"), "cora"));
        assertThat(reading("2026-08-01T00:00:00Z").isLate()).isFalse();
    }

    @Test
    void a_corrected_death_starts_the_clocks_anew_that_are_measured_from_it_and_no_other() {
        file.clockStarted(ClockKind.WHOLE_REVIEW, DEATH, Term.parse("6 months"));
        file.clockStarted(ClockKind.PANEL_REVIEW, DEATH, Term.parse("6 weeks"));
        file.deathCorrected(Instant.parse("2026-01-11T14:30:00Z"), kind -> Term.parse("6 months"));

        assertThat(file.clocks().get(0).dueBy()).isEqualTo("2026-07-11T22:59:59Z");
        assertThat(file.clocks().get(1).startedAt()).isEqualTo(DEATH);
    }

    @Test
    void a_reopened_review_runs_on_from_its_start() {
        file.clockStarted(ClockKind.WHOLE_REVIEW, DEATH, Term.parse("6 months"));
        file.clockStarted(ClockKind.NOTIFY_NATIONAL, DEATH, Term.parse("48 hours"));
        file.clockMet(ClockKind.NOTIFY_NATIONAL, DEATH);
        file.informationRequested(NORA);
        file.readyForPanel(NORA, null);
        file.panelReviewed(DEATH, LocalDate.of(2026, 5, 1), NORA);
        file.completed(LocalDate.of(2026, 5, 2), NORA);
        assertThat(file.clocks().get(0).metAt()).isNotNull();
        file.reopened(NORA, "the inquest found otherwise");
        assertThat(file.clocks().get(0).metAt()).isNull();
        assertThat(file.clocks().get(0).startedAt()).isEqualTo(DEATH);
        assertThat(file.clocks().get(1).metAt()).as("the national database was told all the same").isEqualTo(DEATH);
    }

    @Test
    void a_change_of_the_limit_moves_no_clock_that_runs() {
        file.clockStarted(ClockKind.REVIEW_MEETING, DEATH, Term.parse("3 months"));
        Instant due = file.clocks().get(0).dueBy();
        file.clockStarted(ClockKind.PANEL_REVIEW, DEATH, Term.parse("8 weeks"));
        assertThat(file.clocks().get(0).dueBy()).isEqualTo(due);
    }
}
