package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.Chronologies;
import org.cdop.reporting.Happening;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** The chronology of a case: read, added to, worded anew. */
@Named
@ViewScoped
public class ChronologyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Chronologies chronologies;

    private String number;
    private String line;
    private String when;
    private String what;
    private boolean leftOut;
    private String seen;
    private transient List<Happening> all;

    public void load() {
        if (line != null && !line.isBlank()) {
            Happening chosen = getAll().stream().filter(h -> h.key().equals(line)).findFirst().orElseThrow(NotFound::new);
            when = chosen.happened().replace('T', ' ');
            what = chosen.what();
            leftOut = chosen.leftOut();
            seen = chosen.seen();
        }
    }

    public List<Happening> getAll() {
        all = all == null ? chronologies.of(CaseNumber.parse(number)) : all;
        return all;
    }

    public boolean isChanging() {
        return line != null && !line.isBlank();
    }

    public String save() {
        if (isChanging()) {
            chronologies.change(CaseNumber.parse(number), line, seen, when, what, leftOut);
        } else {
            chronologies.add(CaseNumber.parse(number), when, what);
        }
        Say.done(isChanging() ? "The line was changed. What the agency told stays with its form." : "The line was added.");
        return "/cases/chronology?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public boolean isLeftOut() {
        return leftOut;
    }

    public void setLeftOut(boolean leftOut) {
        this.leftOut = leftOut;
    }
}
