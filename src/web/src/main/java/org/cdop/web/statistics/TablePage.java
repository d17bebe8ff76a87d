package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Audience;
import org.cdop.statistics.Cell;
import org.cdop.statistics.Chart;
import org.cdop.statistics.NotForCaller;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.TableListed;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.TableAsked;

/** One table with its picture; what is asked stands in the address. */
@Named
@RequestScoped
public class TablePage {

    @Inject
    private Statistics statistics;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private TableListed listed;
    private TableAsked asked;
    private PublishedTable table;
    private String refusal;

    /** A table that does not exist is not found; one that cannot be had so says why. */
    public void open() {
        String id = asked("table", "");
        listed = statistics.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        try {
            asked = TableAsked.read(id, parameters(), isInternalAllowed() ? Audience.INTERNAL : Audience.PUBLIC, clock);
            table = asked.answer(statistics);
        } catch (NotReleased refused) {
            refusal = refused.getMessage();
        } catch (NotForCaller notTheirs) {
            throw new NotFound();
        }
    }

    public boolean isInternalAllowed() {
        return me.may(Role.COORDINATOR) || me.may(Role.CHAIR) || me.may(Role.LEAD);
    }

    public TableListed getListed() {
        return listed;
    }

    public PublishedTable getTable() {
        return table;
    }

    public String getRefusal() {
        return refusal;
    }

    public Chart getChart() {
        return Chart.of(table);
    }

    /** The value, with the interval where there is one: 65.1 (50.2 to 77.6). */
    public String cell(Cell cell, Heading column) {
        return cell.shown(column.places()) + (cell.lower() == null ? "" : " (" + cell.interval(column.places()) + ")");
    }

    /** Why anything is not calculated. */
    public List<String> getReasons() {
        return table.rows().stream().flatMap(row -> row.cells().values().stream()).map(Cell::notCalculated).filter(Objects::nonNull)
            .distinct().toList();
    }

    public boolean isFrom(ReportingYear year) {
        return asked != null && asked.enquiry().from().equals(year.from());
    }

    public boolean isUntil(ReportingYear year) {
        return asked != null && asked.enquiry().until().equals(year.until());
    }

    public String asked(String name, String otherwise) {
        String[] values = parameters().get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? otherwise : values[0];
    }

    public String getAudience() {
        return asked != null ? asked.audience().key() : asked("audience", "internal");
    }

    public LocalDate getLast() {
        return table.until().minusDays(1);
    }

    /** The same table in another format: csv, xlsx, png or svg. */
    public String download(String format) {
        String query = Objects.toString(((jakarta.servlet.http.HttpServletRequest) FacesContext.getCurrentInstance()
            .getExternalContext().getRequest()).getQueryString(), "");
        return "/statistics/download?" + query + "&format=" + format;
    }

    /** Where two people decide to show what the table hides; empty for a table of several panels, of which nobody can. */
    public String getOverride() {
        return table.panels().size() != 1 ? "" : "/statistics/override?table=" + listed.id() + "&population=" + table.population().key()
            + "&panel=" + table.panels().get(0) + "&from=" + table.from() + "&until=" + table.until();
    }

    private static Map<String, String[]> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }
}
