package org.cdop.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.quality.Completeness;
import org.cdop.quality.ConsistencyRule;
import org.cdop.quality.ConsistencyRules;
import org.cdop.quality.Quality;
import org.cdop.quality.QualitySearch;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;

/** What does not go well together over all cases, and how complete agencies' forms are; what is looked for stands in the address. */
@Named
@RequestScoped
public class QualityListPage {

    @Inject
    private Quality quality;

    @Inject
    private ConsistencyRules rules;

    @Inject
    private Me me;

    private Quality.Page page;
    private List<Completeness> forms;
    private List<Completeness> agencies;

    public Quality.Page getPage() {
        page = page == null ? quality.ofAll(search()) : page;
        return page;
    }

    private QualitySearch search() {
        return new QualitySearch(!asked("show").equals("completed"), asked("found").equals("explained"),
            Stream.of(ConsistencyRule.Severity.values()).filter(s -> s.name().equalsIgnoreCase(asked("severity"))).findFirst().orElse(null),
            asked("rule").isEmpty() ? null : asked("rule"), agency(), number("page") == null ? 0 : (int) (long) number("page"));
    }

    /** In how many cases each rule finds something. */
    public List<Quality.RuleFound> getByRule() {
        return quality.byRule(search().open(), search().explained());
    }

    public List<Completeness> getForms() {
        forms = forms == null ? agency() == null ? all() : quality.completenessByAgency(agency()) : forms;
        return forms;
    }

    /** Every agency that returned a form, once, by name. */
    public List<Completeness> getAgencies() {
        return all().stream().collect(Collectors.toMap(Completeness::agencyId, c -> c, (a, b) -> a)).values().stream()
            .sorted((a, b) -> a.agency().compareToIgnoreCase(b.agency())).toList();
    }

    private List<Completeness> all() {
        agencies = agencies == null ? quality.completenessByAgency(null) : agencies;
        return agencies;
    }

    /** What stands in the address under this name; empty where nothing does. */
    public String asked(String name) {
        String value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null ? "" : value.strip();
    }

    /** The address of this page with one thing asked otherwise, from its first page. */
    public String with(String name, String value) {
        return address(name, value, "show", "found", "severity", "rule", "agency");
    }

    /** The address of this page without what narrows the findings. */
    public String getWide() {
        return address("show", asked("show"), "found");
    }

    private String address(String name, String value, String... kept) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of(kept).forEach(n -> all.put(n, asked(n)));
        all.put(name, value);
        return "/quality/list?" + all.entrySet().stream().filter(e -> !e.getValue().isEmpty())
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public int getAt() {
        return search().page();
    }

    public boolean isMore() {
        return (getAt() + 1L) * QualitySearch.SIZE < getPage().total();
    }

    public boolean isNarrowed() {
        return !(asked("severity") + asked("rule") + asked("agency")).isEmpty();
    }

    /** Whether case pages may be opened by the person who looks. */
    public boolean isLinked() {
        return me.may(Role.COORDINATOR);
    }

    public List<ConsistencyRule> getRules() {
        return rules.all();
    }

    private Long agency() {
        return number("agency");
    }

    /** A number of the address; what is none is as if it were not there. */
    private Long number(String name) {
        return asked(name).matches("[0-9]{1,9}") ? Long.valueOf(asked(name)) : null;
    }
}
