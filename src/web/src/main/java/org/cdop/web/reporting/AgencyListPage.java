package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.cdop.access.Agencies;
import org.cdop.access.AgencyKind;
import org.cdop.access.AgencyListed;
import org.cdop.web.shared.Say;

/** The directory of agencies, with its filter in the address. */
@Named
@RequestScoped
public class AgencyListPage {

    @Inject
    private Agencies agencies;

    private String words;
    private String kind;
    private String newName;
    private String newKind;
    private String newArea;
    private String newCode;
    private List<AgencyListed> found;

    public void load() {
        found = agencies.list(words, kind == null || kind.isBlank() ? null : AgencyKind.of(kind));
    }

    public void add() throws IOException {
        long id = agencies.add(AgencyKind.of(newKind), newName, newCode, newArea);
        Say.done("The agency was added. Add somebody to write to.");
        AgencyForm.go("/agencies/agency?id=" + id);
    }

    public List<AgencyListed> getFound() {
        return found;
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewKind() {
        return newKind;
    }

    public void setNewKind(String newKind) {
        this.newKind = newKind;
    }

    public String getNewArea() {
        return newArea;
    }

    public void setNewArea(String newArea) {
        this.newArea = newArea;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }
}
