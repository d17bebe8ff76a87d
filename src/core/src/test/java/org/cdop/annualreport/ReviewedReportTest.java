package org.cdop.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.ReportingYear;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewedReportTest {

    private static final Instant AT = Instant.parse("2024-06-10T09:00:00Z");
    private static final Snapshot TAKEN = new Snapshot(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final AnnualReport report = new AnnualReport("NORTH", new ReportingYear(2024));

    private void frozenAndSent() {
        report.worded(Chapter.FOREWORD, "To our partners.");
        report.frozen(TAKEN, AT, "Lea Sallow");
        report.sent();
    }

    @Test
    void a_report_whose_tables_still_move_is_not_sent_to_the_chair() {
        assertThatThrownBy(report::sent).hasMessageContaining("Freeze the tables first");
    }

    @Test
    void while_the_chair_reads_neither_words_nor_tables_change() {
        frozenAndSent();
        assertThatThrownBy(() -> report.worded(Chapter.FOREWORD, "Other words.")).hasMessageContaining("The chair is reading");
        assertThatThrownBy(() -> report.frozen(TAKEN, AT, "Lea Sallow")).hasMessageContaining("The chair is reading");
        assertThatThrownBy(() -> report.explained("a1", "Because.")).hasMessageContaining("The chair is reading");
        assertThat(report.words(Chapter.FOREWORD)).isEqualTo("To our partners.");
    }

    @Test
    void a_returned_report_is_corrected_and_sent_again() {
        frozenAndSent();
        report.returned();
        report.worded(Chapter.FOREWORD, "Better words.");
        report.sent();
        assertThat(report.stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void a_published_report_takes_no_word_and_no_table_any_more_and_its_seal_tells_of_any_change() {
        frozenAndSent();
        report.published(OpenReport.of(report, "North", TAKEN).seal(), AT, "Cher Maple");
        assertThatThrownBy(() -> report.worded(Chapter.FOREWORD, "Other words.")).hasMessageContaining("published");
        assertThatThrownBy(() -> report.frozen(TAKEN, AT, "Lea Sallow")).hasMessageContaining("published");
        assertThatThrownBy(report::returned).hasMessageContaining("not been sent");
        assertThat(OpenReport.of(report, "North", TAKEN).whole()).isTrue();
        Snapshot other = new Snapshot(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Change("Reviews completed", "9", "8")));
        assertThat(OpenReport.of(report, "North", other).whole()).isFalse();
    }

    @Test
    void whoever_worked_on_a_report_does_not_sign_it_off_and_who_returned_it_may() {
        List<ReportEvent> steps = List.of(new ReportEvent(AT, "chair", "Cher Maple", ReportEvent.Act.RETURNED, "Shorter."),
            new ReportEvent(AT, "lead", "Lea Sallow", ReportEvent.Act.SENT, ""), new ReportEvent(AT, "deputy", "Dee Rowan", ReportEvent.Act.WROTE, "Foreword"));
        assertThatThrownBy(() -> ReportReview.refuseOwnWork("lead", steps)).hasMessageContaining("somebody else");
        assertThatThrownBy(() -> ReportReview.refuseOwnWork("deputy", steps)).hasMessageContaining("somebody else");
        assertThatCode(() -> ReportReview.refuseOwnWork("chair", steps)).doesNotThrowAnyException();
    }
}
