package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.web.shared.SignedInSession;

/**
 * A form that is not open in this browser any more. What somebody had typed and sent to it comes back to them with the page, and
 * can be sent again once the form is open.
 */
@Named
@RequestScoped
public class ClosedFormPage {

    @Inject
    private FormLibrary library;

    private List<Sent> sent;

    /** One input as it was sent. */
    public record Sent(String name, String value) {
    }

    /** What was typed, in words, with its question. */
    public record Typed(String question, String words) {
    }

    /** Whether another form is open in this browser than the one that was sent. */
    public boolean isAnother() {
        return SignedInSession.form((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).isPresent()
            && !getSent().isEmpty();
    }

    /** Everything that was sent, where it was a section of a form: it can be sent again. */
    public List<Sent> getSent() {
        if (sent == null) {
            Map<String, String[]> all = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
            sent = !all.containsKey(SectionEntry.SHOWN) ? List.of() : all.entrySet().stream()
                .flatMap(e -> Arrays.stream(e.getValue()).map(value -> new Sent(e.getKey(), value))).toList();
        }
        return sent;
    }

    public List<Typed> getTyped() {
        List<Typed> all = new ArrayList<>();
        for (Sent one : getSent()) {
            String id = one.name().replaceFirst(".*\\]\\.", "").replaceFirst("\\.(day|month|year|time)$", "");
            if (!one.value().isBlank()) {
                question(id).ifPresent(q -> all.add(new Typed(q.text(), q.shown(Answers.NONE.with(id, one.value())))));
            }
        }
        return all;
    }

    private Optional<Question> question(String linkId) {
        return library.all().stream().flatMap(f -> f.questions().stream()).flatMap(q -> Stream.concat(Stream.of(q), q.items().stream()))
            .filter(q -> q.linkId().equals(linkId)).findFirst();
    }
}
