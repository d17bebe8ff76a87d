package org.cdop.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseList;
import org.cdop.casefile.CaseSearch;
import org.cdop.casefile.CaseState;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;

/** The case list; what is looked for stands in the address, so that it survives Back and can be sent to a colleague. */
@Named
@RequestScoped
public class CaseListPage {

    private static final int SIZE = 25;

    @Inject
    private CaseList cases;

    @Inject
    private Me me;

    private CaseList.Page page;

    public CaseList.Page getPage() {
        if (page == null) {
            page = isIdentified() ? cases.find(search()) : cases.findWithoutIdentity(search());
        }
        return page;
    }

    /** Whether names may be shown to the person who looks. */
    public boolean isIdentified() {
        return me.may(Role.COORDINATOR);
    }

    private CaseSearch search() {
        return new CaseSearch(asked("state", "open"), asked("panel", ""), asked("q", ""), "yes".equals(asked("late", "")),
            asked("sort", "number-down").replace("-down", ""), asked("sort", "number-down").endsWith("-down"), number(asked("page", "0")), SIZE);
    }

    public String asked(String name, String otherwise) {
        String value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null ? otherwise : value;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public boolean isMore() {
        return (long) (getPage().page() + 1) * SIZE < getPage().total();
    }

    public int getFirst() {
        return getPage().page() * SIZE + 1;
    }

    public int getLast() {
        return getPage().page() * SIZE + getPage().cases().size();
    }

    /** The same search, sorted by a column; a second time the other way round. */
    public String sortedBy(String column) {
        return address(Map.of("sort", asked("sort", "number-down").equals(column) ? column + "-down" : column));
    }

    public String sorting(String column) {
        String now = asked("sort", "number-down");
        return now.equals(column) ? "ascending" : now.equals(column + "-down") ? "descending" : null;
    }

    public String page(int other) {
        return address(Map.of("page", String.valueOf(other), "sort", asked("sort", "number-down")));
    }

    private String address(Map<String, String> changed) {
        StringBuilder all = new StringBuilder("/cases/list?state=").append(encoded(asked("state", "open")));
        for (String name : List.of("panel", "q", "late")) {
            if (!asked(name, "").isEmpty()) {
                all.append('&').append(name).append('=').append(encoded(asked(name, "")));
            }
        }
        changed.forEach((name, value) -> all.append('&').append(name).append('=').append(encoded(value)));
        return all.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
