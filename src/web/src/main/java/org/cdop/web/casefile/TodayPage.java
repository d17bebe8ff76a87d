package org.cdop.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdop.casefile.CaseList;
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
        TITLES.put("awaited", "Answers awaited and not told");
        TITLES.put("ready", "Ready for the next step");
        TITLES.put("meetings", "Panel meetings");
        TITLES.put("questions", "Questions of families");
        TITLES.put("actions", "Actions overdue");
    }

    @Inject
    private Today today;

    @Inject
    private CaseList cases;

    @Inject
    private Me me;

    private Long waiting;

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
            case "awaited" -> "Expected by";
            case "questions" -> "Answer by";
            default -> "Due";
        };
    }

    public List<Today.Item> items(String group) {
        return items().getOrDefault(group, List.of());
    }

    /** How many cases wait for this person to complete them. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = me.may(Role.CHAIR) || me.may(Role.MEMBER) ? cases.waitingToComplete() : 0L;
        }
        return waiting;
    }

    private Map<String, List<Today.Item>> items() {
        if (groups == null) {
            groups = me.may(Role.COORDINATOR) ? today.items().stream().collect(Collectors.groupingBy(Today.Item::group)) : Map.of();
        }
        return groups;
    }
}
