package org.cdop.annualreport;

import java.util.Arrays;
import java.util.Locale;
import org.cdop.sql.NotFound;

/** In what form a report is taken away. */
public enum ReportForm {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    DATA("zip", "application/zip");

    private final String ending;
    private final String type;

    ReportForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** The form with this ending; {@link NotFound} where there is none. */
    public static ReportForm of(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst().orElseThrow(NotFound::new);
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /** The annual report in this form. */
    public TakenAway of(OpenReport report) {
        String name = "annual-report-" + report.panel().toLowerCase(Locale.ROOT) + "-" + report.year().endsIn();
        return this == DATA ? new TakenAway(name + ".zip", type, ReportAnnex.write(report)) : TakenAway.of(Paper.of(report), name, this);
    }

    /** A paper that has no data annex. */
    byte[] write(Paper paper) {
        return switch (this) {
            case WORD -> new WordReport().write(paper);
            case PDF -> new PdfReport().write(paper);
            case DATA -> throw new NotFound();
        };
    }
}
