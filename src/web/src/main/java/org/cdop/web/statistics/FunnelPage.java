package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.Comparisons;
import org.cdop.statistics.Funnel;
import org.cdop.statistics.Funnels;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;

/** The panels that the person may see as a funnel; what is asked stands in the address. */
@Named
@RequestScoped
public class FunnelPage {

    @Inject
    private Funnels funnels;
    @Inject
    private Comparisons comparisons;
    @Inject
    private Statistics statistics;
    @Inject
    private Clock clock;

    private FunnelAsked asked;
    private Funnel funnel;
    private String refusal;
    private List<ComparedMeasure> measures;
    private List<String> areas;

    /** Refuses who may not see it before anything is shown; a period that cannot be says why. */
    public void open() {
        measures = ComparedMeasure.all(statistics.themes());
        try {
            asked = FunnelAsked.read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(), clock);
            areas = comparisons.areas(asked.measure());
            funnel = asked.answer(funnels);
        } catch (NotReleased refused) {
            refusal = refused.getMessage();
        }
    }

    /** What the address asks; nothing where it asks what cannot be. */
    public FunnelAsked getAsked() {
        return asked;
    }

    public Funnel getFunnel() {
        return funnel;
    }

    public String getRefusal() {
        return refusal;
    }

    public List<ComparedMeasure> getMeasures() {
        return measures;
    }

    public List<String> getAreas() {
        return areas == null ? List.of() : areas;
    }

    /** Years that are over, the latest first. */
    public List<ReportingYear> getYears() {
        int over = ReportingYear.lastBefore(LocalDate.now(clock)).endsIn();
        return IntStream.range(0, FunnelAsked.YEARS_OFFERED).mapToObj(i -> new ReportingYear(over - i)).toList();
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return funnel != null && funnel.drawn().findAny().isPresent();
    }

    /** The picture of the same funnel: png or svg. */
    public String picture(String format) {
        String query = Objects.toString(((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).getQueryString(), "");
        return "/statistics/funnel-picture?" + query + (query.isEmpty() ? "" : "&") + "format=" + format;
    }

    public String number(Double value) {
        return value == null ? "" : String.format(java.util.Locale.UK, "%.1f", value);
    }
}
