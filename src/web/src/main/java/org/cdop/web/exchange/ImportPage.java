package org.cdop.web.exchange;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.cdop.exchange.ImportReport;
import org.cdop.web.shared.Say;

/** A file to bring in, whatever it tells: choose it, see what would be written and what is wrong, then import all of it or nothing. */
public abstract class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private String file;
    private transient Part chosen;
    private transient ImportReport report;

    /** The page itself, as a redirect. */
    protected abstract String here();

    /** Asks first whether the person may see this page at all. */
    protected abstract void refuseStrangers();

    protected abstract UUID kept(InputStream content);

    protected abstract ImportReport checked(UUID kept);

    protected abstract ImportReport broughtIn(UUID kept);

    protected abstract void forgotten(UUID kept);

    /** Says what was imported, and answers where to go then. */
    protected String done(long created) {
        Say.done(created == 1 ? "1 figure is imported." : "%,d figures are imported.".formatted(created));
        return here();
    }

    public void load() {
        refuseStrangers();
        if (file != null) {
            getReport();
        }
    }

    public ImportReport getReport() {
        report = report == null ? checked(KeptFile.of(file)).first(MOST) : report;
        return report;
    }

    public String check() throws IOException {
        try (InputStream in = chosen.getInputStream()) {
            return here() + "&file=" + kept(in);
        }
    }

    public String bringIn() {
        ImportReport done = broughtIn(KeptFile.of(file));
        if (done.faulty()) {
            Say.wrong("Nothing was imported. Something has changed since the file was checked: see what is wrong now.");
            return here() + "&file=" + file;
        }
        return done(done.created());
    }

    public String leave() {
        forgotten(KeptFile.of(file));
        return here();
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }
}
