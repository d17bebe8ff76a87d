package org.cdop.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.cdop.notification.NotificationRow;
import org.cdop.notification.NotificationState;
import org.cdop.notification.Notifications;

/** The list of notifications; the state that is looked at stands in the address. */
@Named
@RequestScoped
public class NotificationListPage {

    private static final int SIZE = 25;

    @Inject
    private Notifications notifications;

    private List<NotificationRow> rows;

    public List<NotificationRow> getRows() {
        if (rows == null) {
            rows = notifications.list(getState(), getPage(), SIZE);
        }
        return rows;
    }

    /** The state asked for: new ones where the address says nothing, all where it says "all". */
    public NotificationState getState() {
        String asked = asked("state");
        return Arrays.stream(NotificationState.values()).filter(state -> state.name().equals(asked)).findFirst()
            .orElse("all".equals(asked) ? null : NotificationState.RECEIVED);
    }

    public List<NotificationState> getStates() {
        return List.of(NotificationState.values());
    }

    public int getPage() {
        String asked = asked("page");
        return asked != null && asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : 0;
    }

    public long getTotal() {
        return getRows().isEmpty() ? 0 : getRows().get(0).total();
    }

    public boolean isMore() {
        return (long) (getPage() + 1) * SIZE < getTotal();
    }

    public String address(NotificationState state, int page) {
        return "/notifications/list?state=" + (state == null ? "all" : state.name()) + (page > 0 ? "&page=" + page : "");
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
