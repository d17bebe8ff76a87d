package org.cdop.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every form in every edition, read at the start from the files named in {@code forms/index.txt}. */
@ApplicationScoped
public class FormLibrary {

    private Map<String, FormDefinition> editions = Map.of();
    private Map<String, List<Choice>> codeLists = Map.of();

    /** Reads the whole library; a faulty file is refused with its name, the line and the reason. */
    public static FormLibrary load() {
        FormLibrary library = new FormLibrary();
        library.read();
        return library;
    }

    @PostConstruct
    void read() {
        FaultyDefinition.saidInTheLog(this::readAll);
    }

    private void readAll() {
        codeLists = new LinkedHashMap<>();
        editions = new LinkedHashMap<>();
        List<String> files = resource("index.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        files.stream().filter(f -> f.startsWith("codes/")).forEach(f ->
            codeLists.put(f.substring("codes/".length(), f.length() - ".json".length()), choices(f, resource(f))));
        for (String file : files) {
            if (!file.startsWith("codes/")) {
                FormDefinition form = new DefinitionReader(file, resource(file), codeLists).read();
                if (!file.equals(form.form() + "/" + form.edition() + ".json")) {
                    throw new FaultyDefinition(file, 2, "it says that it is " + form.form() + "/" + form.edition());
                }
                if (editions.put(form.form() + "/" + form.edition(), form) != null) {
                    throw new FaultyDefinition(file, 2, "this edition stands twice");
                }
            }
        }
        LibraryCheck.check(editions.values(), codes("agency_kind").stream().map(Choice::code).collect(Collectors.toSet()));
    }

    /** Makes the library at the start, so that a faulty edition is found then and not when somebody opens the form. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        all();
    }

    /** A code list: its options, each code once. */
    static List<Choice> choices(String file, String json) {
        DefinitionText text = new DefinitionText(file, json);
        List<Choice> all = new ArrayList<>();
        for (JsonValue value : text.list()) {
            if (!(value instanceof JsonObject option)) {
                throw new FaultyDefinition(file, 1, "this is not a list of options with “code” and “label”");
            }
            Part part = new Part(file, text, option, "an option", Set.of("code", "label", "exclusive"));
            if (all.stream().anyMatch(c -> c.code().equals(part.text("code")))) {
                throw part.faulty("code", "the code “" + part.text("code") + "” stands twice");
            }
            all.add(new Choice(part.text("code"), part.text("label"), part.flag("exclusive", false)));
        }
        return List.copyOf(all);
    }

    static String resource(String name) {
        try (InputStream in = FormLibrary.class.getResourceAsStream("/forms/" + name)) {
            if (in == null) {
                throw new FaultyDefinition("index.txt", lineInIndex(name), "there is no file forms/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineInIndex(String name) {
        return name.equals("index.txt") ? 0 : resource("index.txt").lines().map(String::strip).toList().indexOf(name) + 1;
    }

    public List<FormDefinition> all() {
        return List.copyOf(editions.values());
    }

    public Optional<FormDefinition> find(String form, String edition) {
        return Optional.ofNullable(editions.get(form + "/" + edition));
    }

    /** The edition that an answer was given on; it stays in the library for ever. */
    public FormDefinition get(String form, String edition) {
        return find(form, edition).orElseThrow(() -> new IllegalStateException("No form " + form + "/" + edition));
    }

    /** The newest edition that may be started on this day; before the first of all, that first one. */
    public FormDefinition current(String form, LocalDate on) {
        return editions.values().stream().filter(f -> f.form().equals(form) && !f.from().isAfter(on))
            .max(Comparator.comparing(FormDefinition::from))
            .or(() -> editions.values().stream().filter(f -> f.form().equals(form)).min(Comparator.comparing(FormDefinition::from)))
            .orElseThrow(() -> new IllegalStateException("No form " + form + " on " + on));
    }

    /** The newest edition of each form that may be started on this day. */
    public List<FormDefinition> current(LocalDate on) {
        return editions.values().stream().map(FormDefinition::form).distinct().map(form -> current(form, on)).toList();
    }

    /** The options of a code list, or nothing where there is no such list. */
    public List<Choice> codes(String list) {
        return codeLists.getOrDefault(list, List.of());
    }

    /** All code lists by name, in the order of the index. */
    public Map<String, List<Choice>> codeLists() {
        return Collections.unmodifiableMap(codeLists);
    }

    /** The words of a code in a list; the code itself where the list does not know it. */
    public String label(String list, String code) {
        return codes(list).stream().filter(c -> c.code().equals(code)).map(Choice::label).findFirst().orElse(code);
    }
}
