package org.cdop.web.analysis;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Back to the section of the page where something was changed: on the case's analysis, or at the meeting. */
final class Place {

    private Place() {
    }

    static void go(String number, long meeting, String section) {
        String page = meeting == 0 ? "/cases/analysis?case=" + number : "/meetings/decide?meeting=" + meeting + "&case=" + number;
        try {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.getExternalContext().redirect(page + "#" + section);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
