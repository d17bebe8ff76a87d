package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.CompositeRecords;

/** The composite record of a case: every answer with its source, where agencies differ, and what nobody told. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    private CompositeRecords records;

    private String number;
    private String show;
    private String from;
    private String words;
    private String question;
    private String open;
    private RecordView view;

    public void load() {
        view = new RecordView(records.of(CaseNumber.parse(number)), show, from, words);
    }

    /** The whole record, for a page that works from it. */
    public RecordView of(String of) {
        view = view == null ? new RecordView(records.of(CaseNumber.parse(of)), "", "", "") : view;
        return view;
    }

    public RecordView getView() {
        return view;
    }

    public List<RecordView.Part> getParts() {
        return view.parts(question, "all".equals(open));
    }

    public List<RecordView.Filter> getFilters() {
        return RecordView.FILTERS;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}
