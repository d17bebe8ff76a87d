package org.cdop.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdop.form.Codebook;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;

/** The codebook: one form at a time, section by section, as its edition asks. */
@Named
@RequestScoped
public class CodebookPage {

    private static final int LONG = 25;

    @Inject
    private FormLibrary library;

    private String chosen;

    /** The lines of one section. */
    public record Part(String title, List<Codebook.Line> lines) {
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public List<FormDefinition> getForms() {
        return library.all();
    }

    /** The form that is shown: the one asked for, else the first. */
    public FormDefinition getForm() {
        return library.all().stream().filter(f -> name(f).equals(chosen)).findFirst().orElse(library.all().get(0));
    }

    public String name(FormDefinition form) {
        return form.form() + "/" + form.edition();
    }

    public List<Part> getParts() {
        return Codebook.lines(List.of(getForm())).stream().collect(Collectors.groupingBy(Codebook.Line::section,
                java.util.LinkedHashMap::new, Collectors.toList()))
            .entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
    }

    /** The options of a question, one to a line. */
    public List<String> options(Codebook.Line line) {
        return line.answers().isEmpty() ? List.of() : Arrays.asList(line.answers().split("; (?=[^ ;]+ = )"));
    }

    /** Whether the options are too many to stand open in the table. */
    public boolean isLong(Codebook.Line line) {
        return options(line).size() > LONG;
    }

    /** Every code list, option by option. */
    public List<Part> getLists() {
        return library.codeLists().entrySet().stream().map(e -> new Part(e.getKey(), Codebook.lists(Map.of(e.getKey(), e.getValue())))).toList();
    }
}
