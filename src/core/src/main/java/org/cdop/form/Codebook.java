package org.cdop.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The codebook: what is asked on which form, in which words, with which answers. Made from the definitions, so that it cannot differ from them. */
public final class Codebook {

    private static final String[] HEADER = {"form", "edition", "section", "link_id", "type", "question", "help", "required",
        "asked_when", "answers", "limits", "agencies", "answered_by", "shown_to", "event", "fact_of_the_case", "source", "replaces"};

    private static final String LIST = "code list";

    private Codebook() {
    }

    /**
     * One question as a line of the codebook.
     *
     * @param linkId "group[].question" for a question within a repeating group
     */
    public record Line(String form, String edition, String section, String linkId, String type, String question, String help,
                       String required, String askedWhen, String answers, String limits, String agencies, String answeredBy,
                       String shownTo, String event, String fact, String source, String replaces) {

        List<String> cells() {
            return List.of(form, edition, section, linkId, type, question, help, required, askedWhen, answers, limits, agencies,
                answeredBy, shownTo, event, fact, source, replaces);
        }
    }

    public static List<Line> lines(List<FormDefinition> forms) {
        List<Line> lines = new ArrayList<>();
        for (FormDefinition form : forms) {
            for (Section section : form.sections()) {
                for (Question question : section.questions()) {
                    lines.add(line(form, section, question, question.linkId()));
                    question.items().forEach(i -> lines.add(line(form, section, i, question.linkId() + "[]." + i.linkId())));
                }
            }
        }
        return lines;
    }

    /** Every code list as lines: one for each of its options, under the name of the list. */
    public static List<Line> lists(Map<String, List<Choice>> lists) {
        List<Line> lines = new ArrayList<>();
        lists.forEach((name, choices) -> choices.forEach(c -> lines.add(new Line(LIST, "", name, c.code(), "code", c.label(),
            c.exclusive() ? "stands alone" : "", "", "", c.code() + " = " + c.label(), "", "", "", "", "", "", "", ""))));
        return lines;
    }

    /** These lines as CSV, UTF-8, with a header row; nothing in it is taken for a formula by a spreadsheet. */
    public static String csv(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get())) {
            for (Line line : lines) {
                printer.printRecord(line.cells().stream().map(Codebook::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Line line(FormDefinition form, Section section, Question question, String linkId) {
        return new Line(form.form(), form.edition(), section.title(), linkId, question.type().key(), question.text(),
            question.help(), question.required() ? "required" : question.wanted() ? "wanted" : "",
            question.condition() == null ? "" : question.condition().words(), answers(question), limits(question),
            String.join("; ", section.agencies()), answeredBy(question), question.reach().share().name().toLowerCase(Locale.UK),
            question.event(), question.bind(), question.source(), question.replaces());
    }

    private static String answeredBy(Question question) {
        return question.reach().own() ? "each agency for itself" : String.join("; ", question.reach().agencies());
    }

    private static String answers(Question question) {
        return question.choices().stream().map(c -> c.code() + " = " + c.label()).collect(Collectors.joining("; "));
    }

    private static String limits(Question question) {
        Limits limits = question.limits();
        List<String> all = new ArrayList<>();
        add(all, "from ", limits.min());
        add(all, "to ", limits.max());
        add(all, "usually from ", limits.usualMin());
        add(all, "usually to ", limits.usualMax());
        add(all, "in ", question.unit().isEmpty() ? null : question.unit());
        add(all, "at most characters: ", limits.maxLength());
        add(all, "usually not before ", limits.usuallyNotBefore().isEmpty() ? null : limits.usuallyNotBefore());
        add(all, "not before ", limits.notBefore().isEmpty() ? null : limits.notBefore());
        add(all, "", limits.notFuture() ? "not in the future" : null);
        return String.join("; ", all);
    }

    private static void add(List<String> all, String words, Object limit) {
        if (limit != null) {
            all.add(words + limit);
        }
    }
}
