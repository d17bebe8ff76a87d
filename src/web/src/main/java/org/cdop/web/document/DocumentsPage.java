package org.cdop.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.cdop.document.Documents;
import org.cdop.web.shared.Say;

/** The documents kept with a case. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    private String number;
    private String kind;
    private String title;
    private Long removed;
    private String reason;
    private transient Part file;
    private transient List<Documents.Listed> all;

    public List<Documents.Listed> getAll() {
        all = all == null ? documents.of(number) : all;
        return all;
    }

    public List<String> getKinds() {
        return Documents.KINDS;
    }

    /** "340 KB", "2.1 MB". */
    public String size(long bytes) {
        return bytes < 1_048_576 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1_048_576.0);
    }

    public String attach() throws IOException {
        try (InputStream in = file.getInputStream()) {
            documents.attach(number, kind, title, file.getSubmittedFileName(), in.readAllBytes());
        }
        return done("The document is attached.");
    }

    public String remove() {
        documents.remove(number, removed, reason);
        return done("The document is removed. That it was here, and why it was removed, stays in the trail.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/cases/documents?faces-redirect=true&case=" + number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getRemoved() {
        return removed;
    }

    public void setRemoved(Long removed) {
        this.removed = removed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
