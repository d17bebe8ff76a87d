package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import org.cdop.exchange.ImportReport;
import org.cdop.exchange.PopulationImports;
import org.cdop.exchange.PublishedFigureImports;
import org.cdop.statistics.ReportingYear;
import org.cdop.theme.Membership;
import org.cdop.theme.ThemeOwners;
import org.cdop.theme.Themes;

/**
 * What a public health lead would have done by now: some proposed themes looked at, an owner named, and figures brought in. Every figure
 * is round and invented; the area that the panels are set beside is called Exampleshire and marked as invented.
 */
@ApplicationScoped
class ThemesAndFigures {

    private static final Logger LOG = Logger.getLogger(ThemesAndFigures.class.getName());
    private static final List<String> LOOKED_AT = List.of("smoking", "maternal-health", "suicide-self-harm", "infection", "parental-substance-misuse");
    private static final int CASES = 12;
    private static final int YEARS = 6;

    @Inject
    private Actors actors;

    @Inject
    private Themes themes;

    @Inject
    private ThemeOwners owners;

    @Inject
    private PopulationImports populations;

    @Inject
    private PublishedFigureImports published;

    void made(LocalDate today) {
        LOOKED_AT.forEach(theme -> actors.leads(() -> decided(theme)));
        actors.leads(() -> owners.name("smoking", "HULL", "Yarrow Severnside, public health lead", today.minusMonths(8)));
        actors.leads(() -> owners.name("suicide-self-harm", "HULL", "Zinnia Medlock, public health lead", today.minusMonths(3)));
        actors.leads(() -> said(populations.bringIn(populations.keep(file(denominators(today))))));
        actors.leads(() -> said(published.bringIn(published.keep(file(exampleshire(ReportingYear.lastBefore(today)))))));
    }

    /** Most are confirmed, every fifth is rejected, and some still wait. */
    private void decided(String theme) {
        List<Membership> open = themes.cases(theme, null).stream().filter(Membership::isOpen).limit(CASES).toList();
        for (int i = 0; i < open.size(); i++) {
            boolean belongs = i % 5 != 4;
            themes.decide(open.get(i).number(), theme, belongs, belongs ? "" : "Noted in passing; the panel did not find that it played a part.");
        }
    }

    private static String denominators(LocalDate today) {
        StringBuilder csv = new StringBuilder("area,area_name,year,measure,sex,age_from,age_to,imd_decile,count\n");
        for (int year = today.getYear() - YEARS; year < today.getYear(); year++) {
            csv.append("HULL,Invented for the demonstration,%1$d,population,all,0,17,,60000\nEASTRIDING,Invented for the demonstration,%1$d,population,all,0,17,,50000\n"
                .formatted(year)).append("HULL,Invented for the demonstration,%1$d,live_births,all,,,,3000\nEASTRIDING,Invented for the demonstration,%1$d,live_births,all,,,,2500\n"
                .formatted(year));
        }
        return csv.toString();
    }

    private static String exampleshire(ReportingYear over) {
        StringBuilder csv = new StringBuilder("area,year,measure,numerator,denominator,source,invented\n");
        for (int back = 0; back < YEARS - 1; back++) {
            String row = "Exampleshire," + new ReportingYear(over.endsIn() - back).label() + ",%s,%d,%d,Invented for the demonstration,yes\n";
            csv.append(row.formatted("child-mortality", 100 + back, 500_000)).append(row.formatted("infant-mortality", 80 + back, 25_000))
                .append(row.formatted("modifiable-factors", 40, 100)).append(row.formatted("theme:safe-sleep", 30, 100)).append(row.formatted("theme:co-sleeping", 20, 100));
        }
        return csv.toString();
    }

    private static ByteArrayInputStream file(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static void said(ImportReport report) {
        if (report.faulty()) {
            LOG.warning("The figures of the demonstration are not loaded: " + report.toJson());
        }
    }
}
