package org.cdop.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdop.casefile.Today;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;

/** What needs me today. */
@Named
@RequestScoped
public class TodayPage {

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("notifications", "New notifications");
        TITLES.put("clocks", "Clocks due and overdue");
        TITLES.put("forms", "Forms late");
        TITLES.put("ready", "Ready for the next step");
        TITLES.put("meetings", "Panel meetings");
        TITLES.put("questions", "Questions of families");
        TITLES.put("actions", "Actions overdue");
    }

    @Inject
    private Today today;

    @Inject
    private Me me;

    private Map<String, List<Today.Item>> groups;

    public List<String> getGroups() {
        return TITLES.keySet().stream().filter(items()::containsKey).toList();
    }

    public String title(String group) {
        return TITLES.get(group);
    }

    /** What the day beside an item of this group is. */
    public String when(String group) {
        return switch (group) {
            case "notifications" -> "Received";
            case "meetings" -> "Day";
            case "ready" -> "";
            case "questions" -> "Answer by";
            default -> "Due";
        };
    }

    public List<Today.Item> items(String group) {
        return items().getOrDefault(group, List.of());
    }

    public long late(String group) {
        return items(group).stream().filter(Today.Item::late).count();
    }

    private Map<String, List<Today.Item>> items() {
        if (groups == null) {
            groups = me.may(Role.COORDINATOR) ? today.items().stream().collect(Collectors.groupingBy(Today.Item::group)) : Map.of();
        }
        return groups;
    }
}
