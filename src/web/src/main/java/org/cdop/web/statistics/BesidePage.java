package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.Beside;
import org.cdop.statistics.Comparisons;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.Trend;

/** The table of the page beside a published figure of the area that the address names. */
@Named
@RequestScoped
public class BesidePage {

    @Inject
    private Comparisons comparisons;
    @Inject
    private Statistics statistics;
    @Inject
    private TablePage page;

    private List<String> areas;
    private List<Beside> rows;

    /** What else is asked stays as it is. */
    public record Kept(String name, String value) {
    }

    /** The areas that the table can be set beside; none where nothing published goes with it. */
    public List<String> getAreas() {
        areas = areas == null ? comparisons.areas(page.getTable(), trend()) : areas;
        return areas;
    }

    /** Blank where none of the areas is asked for. */
    public String getArea() {
        String asked = page.asked("beside", "");
        return getAreas().contains(asked) ? asked : "";
    }

    public List<Beside> getRows() {
        rows = rows == null ? comparisons.beside(page.getTable(), trend(), getArea()) : rows;
        return rows;
    }

    public boolean isInvented() {
        return getRows().stream().anyMatch(Beside::invented);
    }

    public List<String> getSources() {
        return getRows().stream().map(Beside::source).filter(s -> !s.isEmpty()).distinct().toList();
    }

    public List<Kept> getKept() {
        return given().entrySet().stream().filter(e -> !e.getKey().equals("beside"))
            .flatMap(e -> Arrays.stream(e.getValue()).map(v -> new Kept(e.getKey(), v))).toList();
    }

    private Trend trend() {
        return new Trend(page.asked("theme", statistics.themes().get(0).code()), null, Integer.parseInt(page.asked("window", "1")));
    }

    private static Map<String, String[]> given() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }
}
