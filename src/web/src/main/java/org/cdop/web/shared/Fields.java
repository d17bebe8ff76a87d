package org.cdop.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** What the tags of a field ask about their neighbours. */
public final class Fields {

    private Fields() {
    }

    /** Whether the input of this id, near this component, has an error. */
    public static boolean failed(UIComponent near, String id) {
        UIComponent input = find(near, id);
        return input != null && !FacesContext.getCurrentInstance().getMessageList(input.getClientId()).isEmpty();
    }

    /** The ids of the hint and the error of that input, for a screen reader; nothing where it has neither. */
    public static String describedBy(UIComponent near, String id, String hint) {
        UIComponent input = find(near, id);
        if (input == null) {
            return null;
        }
        String ids = (hint == null || hint.isEmpty() ? "" : input.getClientId() + "-hint")
            + (failed(near, id) ? " " + input.getClientId() + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static UIComponent find(UIComponent near, String id) {
        return near == null || id == null || id.isEmpty() ? null : near.findComponent(id);
    }
}
