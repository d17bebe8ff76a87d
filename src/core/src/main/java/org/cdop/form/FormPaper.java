package org.cdop.form;

import static org.cdop.document.TaggedPdf.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.cdop.document.TaggedPdf;

/**
 * A form on paper, as a tagged PDF: filled, with what was asked and answered; or empty, with boxes and lines, so that it can be completed
 * by hand.
 */
public final class FormPaper {

    private static final String CSS = TaggedPdf.CSS + """
        .question { margin: 0 0 9pt 0; page-break-inside: avoid } .question .asked { font-weight: bold; margin: 0 }
        .question p { margin: 1pt 0 } .help { color: #48595d; font-size: 8.5pt } .when { color: #48595d; font-size: 8.5pt; font-style: normal }
        .answer { margin: 2pt 0 0 0; white-space: pre-wrap } .none { color: #5f7175 } .entry { margin: 4pt 0 4pt 8pt; padding-left: 8pt; border-left: 1.5pt solid #b6c3c4 }
        .line { border-bottom: 0.7pt solid #5f7175; height: 16pt } .options { margin: 2pt 0 } .option { display: inline-block; margin-right: 14pt }
        .box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid #16282c; margin-right: 4pt }
        """;
    private static final int MOST_BOXES = 25;
    private static final int EMPTY_ENTRIES = 3;
    private static final int LINES_FOR_TEXT = 5;

    private final FormDefinition form;
    private final Answers answers;
    private final StringBuilder html = new StringBuilder();

    private FormPaper(FormDefinition form, Answers answers) {
        this.form = form;
        this.answers = answers;
    }

    /** The empty form, to be filled by hand. */
    public static byte[] empty(FormDefinition form) {
        return new FormPaper(form, null).write(List.of("Edition " + form.edition()));
    }

    /**
     * The form with its answers.
     *
     * @param heading lines under the title: the case, the agency, when it was returned
     */
    public static byte[] filled(FormDefinition form, Answers answers, List<String> heading) {
        return new FormPaper(form, answers).write(heading);
    }

    private byte[] write(List<String> heading) {
        html.append("<!DOCTYPE html><html lang=\"en-GB\" xml:lang=\"en-GB\"><head><title>").append(escaped(form.title()))
            .append("</title><meta name=\"description\" content=\"Form of a child death review\"/><meta name=\"subject\" content=\"Child death review\"/><bookmarks>");
        form.sections().forEach(s -> html.append("<bookmark name=\"").append(escaped(s.title())).append("\" href=\"#").append(s.linkId()).append("\"/>"));
        html.append("</bookmarks><style>").append(CSS.formatted(escaped(form.title()).replace("\"", ""))).append("</style></head><body><h1>")
            .append(escaped(form.title())).append("</h1>");
        heading.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        for (Section section : form.sections()) {
            List<Question> shown = section.questions().stream().filter(q -> isEmpty() || q.isAsked(answers) || answers.has(q.linkId())).toList();
            if (!shown.isEmpty()) {
                html.append("<h2 id=\"").append(section.linkId()).append("\">").append(escaped(section.title())).append("</h2>");
                paragraph("help", section.help());
                shown.forEach(q -> question(q, answers));
            }
        }
        return TaggedPdf.of(html.append("</body></html>").toString());
    }

    private boolean isEmpty() {
        return answers == null;
    }

    private void question(Question question, Answers within) {
        if (question.type() == AnswerType.DISPLAY) {
            paragraph("help", question.text());
            return;
        }
        html.append("<div class=\"question\"><p class=\"asked\">").append(escaped(question.text())).append("</p>");
        if (isEmpty()) {
            paragraph("help", question.help());
            paragraph("when", when(question));
        }
        if (question.isGroup()) {
            entries(question);
        } else if (isEmpty()) {
            toFill(question);
        } else {
            answer(question, within);
        }
        html.append("</div>");
    }

    private void answer(Question question, Answers within) {
        boolean answered = within.has(question.linkId());
        String why = NotKnown.words(within, question.linkId());
        String explained = NotKnown.explanation(within, question.linkId());
        paragraph(answered ? "answer" : "none", answered ? question.shown(within) + (why.isEmpty() ? "" : ": " + why) : "Not answered");
        paragraph("help", explained == null ? "" : "Explained: " + explained);
    }

    private void entries(Question group) {
        int count = isEmpty() ? EMPTY_ENTRIES : answers.entries(group.linkId()).size();
        if (count == 0) {
            paragraph("none", "Not answered");
        }
        for (int i = 0; i < count; i++) {
            Answers entry = isEmpty() ? null : answers.entries(group.linkId()).get(i);
            html.append("<div class=\"entry\">");
            group.items().stream().filter(item -> isEmpty() || entry.has(item.linkId())).forEach(item -> question(item, entry));
            html.append("</div>");
        }
    }

    private void toFill(Question question) {
        if (!question.choices().isEmpty() && question.choices().size() <= MOST_BOXES) {
            html.append("<div class=\"options\">");
            question.choices().forEach(c -> html.append("<span class=\"option\"><span class=\"box\"></span>").append(escaped(c.label())).append("</span> "));
            html.append("</div>");
        } else if (!question.choices().isEmpty()) {
            paragraph("help", "One of the list in the codebook");
        }
        boolean written = question.type() != AnswerType.CHOICE && question.type() != AnswerType.CHOICES && question.type() != AnswerType.YES_NO;
        if (written || question.choices().size() > MOST_BOXES) {
            paragraph("help", unit(question));
            for (int i = 0; i < (question.type() == AnswerType.TEXT ? LINES_FOR_TEXT : 1); i++) {
                html.append("<div class=\"line\"></div>");
            }
        }
    }

    private static String unit(Question question) {
        return switch (question.type()) {
            case DATE -> "Day, month, year";
            case PARTIAL_DATE -> "Day, month, year, as far as known";
            case DATE_TIME -> "Day, month, year, and time by the 24-hour clock";
            case TIME -> "By the 24-hour clock";
            case FILE -> "Attach it";
            default -> question.unit().isEmpty() ? "" : "In " + question.unit();
        };
    }

    /** When the question is asked, in the words of the form. */
    private String when(Question question) {
        return question.condition() == null ? "" : "Only if " + ConditionWords.of(question.condition(), form);
    }

    private void paragraph(String kind, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"").append(kind).append("\">").append(escaped(text)).append("</p>");
        }
    }

    /** Joined with commas and "or". */
    static String either(List<String> all) {
        return all.size() < 2 ? String.join("", all)
            : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " or " + all.get(all.size() - 1);
    }
}
