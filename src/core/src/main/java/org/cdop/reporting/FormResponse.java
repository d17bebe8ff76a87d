package org.cdop.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.form.Answers;
import org.cdop.form.AnswersColumn;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;

/** What an agency answered to one request, in the edition that it was asked in; a draft until it is returned. */
@Entity
@Table(name = "form_response")
public class FormResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_response_id_seq")
    @SequenceGenerator(name = "form_response_id_seq", sequenceName = "form_response_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "request_id")
    private Long requestId;

    private String form;

    private String edition;

    @Convert(converter = AnswersColumn.class)
    private Answers answers = Answers.NONE;

    private String status;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String asked;

    private String place;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_by")
    private String returnedBy;

    protected FormResponse() {
    }

    FormResponse(FormRequest request, Instant at) {
        caseId = request.caseId();
        requestId = request.id();
        form = request.form();
        edition = request.edition();
        status = "DRAFT";
        savedAt = at;
    }

    /** Where somebody was in the form last: section and input, so that they are led back there. */
    void leftAt(String where) {
        place = where;
    }

    String place() {
        return place;
    }

    void movedTo(String newer, Answers fitting, Instant at) {
        edition = newer;
        saved(fitting, at);
    }

    void saved(Answers now, Instant at) {
        answers = now;
        savedAt = at;
    }

    /**
     * The agency has finished: these answers stand.
     *
     * @param questions those that were asked; null where nothing was looked at
     */
    void returned(Answers all, List<Question> questions, Instant at, String by) {
        saved(all, at);
        asked = questions == null ? null : questions.stream().map(Question::linkId).collect(Collectors.joining(" "));
        status = "RETURNED";
        returnedAt = at;
        returnedBy = by;
    }

    /** The form with the questions that were asked; all of them where it was returned before this was kept. */
    FormDefinition asAsked(FormDefinition whole) {
        if (asked == null) {
            return whole;
        }
        Set<String> ids = Set.of(asked.split(" "));
        return whole.withSections(whole.sections().stream()
            .map(s -> s.with(s.questions().stream().filter(q -> ids.contains(q.linkId()) || answers.has(q.linkId())).toList()))
            .filter(s -> !s.questions().isEmpty()).toList());
    }

    public Answers answers() {
        return answers;
    }

    public long version() {
        return version;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnedBy() {
        return returnedBy;
    }
}
