package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.role.Role;

/** The main navigation, by role. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    private Me me;

    /** A place to go to; current where the page is in it. */
    public record Item(String path, String title, List<String> roles, boolean current) {
    }

    public List<Item> getItems() {
        return Stream.of(
                item("/", "Today", Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR),
                item("/cases/list", "Cases", Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER),
                item("/notifications/list", "Notifications", Role.COORDINATOR),
                item("/quality/list", "Data quality", Role.COORDINATOR, Role.LEAD),
                item("/meetings/list", "Meetings", Role.COORDINATOR, Role.CHAIR, Role.MEMBER),
                item("/learning/actions", "Actions", Role.COORDINATOR, Role.CHAIR, Role.LEAD),
                item("/themes/list", "Themes", Role.COORDINATOR, Role.LEAD),
                item("/statistics/list", "Statistics", Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER),
                item("/report/list", "Report", Role.COORDINATOR, Role.CHAIR, Role.LEAD),
                item("/report/published", "Published reports", Role.MEMBER, Role.ADMINISTRATOR, Role.AUDITOR),
                item("/agencies/list", "Agencies", Role.COORDINATOR, Role.ADMINISTRATOR),
                item("/people/list", "People", Role.ADMINISTRATOR),
                item("/panels/list", "Panels", Role.ADMINISTRATOR),
                item("/trail", "Trail", Role.AUDITOR),
                item("/outbox", "Outbox", Role.COORDINATOR))
            .filter(item -> item.roles().stream().anyMatch(me::may))
            .filter(item -> "/".equals(item.path()) || exists(item.path()))
            .toList();
    }

    private static boolean exists(String path) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(path + ".xhtml") != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private static Item item(String path, String title, String... roles) {
        String here = FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        String room = path.replaceFirst("/[^/]*$", "/");
        boolean current = "/".equals(path) ? "/index".equals(here) : here.equals(path) || !"/".equals(room) && here.startsWith(room);
        return new Item(path, title, List.of(roles), current);
    }
}
