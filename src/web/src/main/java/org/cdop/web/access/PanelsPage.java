package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.access.Panels;
import org.cdop.web.shared.Say;

/** The panels of this system. */
@Named
@RequestScoped
public class PanelsPage {

    @Inject
    private Panels panels;

    private String code;
    private String name;

    public List<Panels.Listed> getPanels() {
        return panels.list();
    }

    public String put() {
        Say.done(panels.put(code, name) ? "The panel is made." : "The panel has its new name.");
        return "/panels/list?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
