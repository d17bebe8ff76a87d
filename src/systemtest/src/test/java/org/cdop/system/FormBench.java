package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How long a filled form of more than a hundred questions takes to open and to save, and how large its pages are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormBench {

    private static final int OPENS_WITHIN = 300;
    private static final int SAVES_WITHIN = 100;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String VIEWS = "com.sun.faces.util.LRUMap";
    private static final Pattern INPUT = Pattern.compile("<(input|textarea|select)\\b([^>]*)>");
    private static final String PARAGRAPH = "The health visitor saw the family at home; nothing of concern was noted. ".repeat(8);

    private final Site agency = new Site();

    @Test
    void a_form_of_a_hundred_questions_opens_and_saves() {
        AgencyAsked.ofKind("gp").open(agency);
        List<String> sections = sections();
        fill(sections);
        fill(sections());
        String check = agency.get("/form/check").body();
        long questions = Pattern.compile("<dt>|<li><a href=\"/form/section\\?id=[a-z_]+#").matcher(check).results().count();
        assertThat(questions).as("questions of the form").isGreaterThan(100);
        String longest = sections().stream().max((a, b) -> agency.get(a).body().length() - agency.get(b).body().length()).orElseThrow();
        Map<String, String> typed = answers(agency.get(longest).body());

        Stopwatch.title("A filled form of " + questions + " questions and entries, reporting form of a general practice");
        double health = Stopwatch.measure("floor: /health/ready", 0, () -> ok(new Site().get("/health/ready")));
        Stopwatch.measure("floor: the style sheet", 0, () -> ok(agency.get("/resources/css/cdop.css")));
        Stopwatch.measure("floor: a page without data, /privacy", 0, () -> ok(agency.get("/privacy")));
        Stopwatch.measure("the task list", OPENS_WITHIN, () -> ok(agency.get("/form/tasks")));
        Stopwatch.measure("the longest section, " + longest.replaceAll(".*=", ""), OPENS_WITHIN, () -> ok(agency.get(longest)));
        Stopwatch.measure("all answers, to check", OPENS_WITHIN, () -> ok(agency.get("/form/check")));
        int[] n = {0};
        Stopwatch.measure("saving one field as it is typed", SAVES_WITHIN, () -> {
            String text = typed.keySet().stream().filter(k -> PARAGRAPH.equals(typed.get(k)) || typed.get(k).startsWith("Typed ")).findFirst().orElseThrow();
            typed.put(text, "Typed " + n[0]++);
            HttpResponse<String> saved = ok(agency.post("/form/save", encoded(typed), "Content-Type", FORM));
            assertThat(saved.body()).contains("\"conflict\":false");
            typed.put("shown-with", shownWith(saved.body()));
            return saved;
        });
        assertThat(health).isPositive();
        sizes(longest, check);
        session(sections());
    }

    private void sizes(String longest, String check) {
        String section = agency.get(longest).body();
        Stopwatch.size("page of the task list", bytes(agency.get("/form/tasks").body()));
        Stopwatch.size("page of the longest section", bytes(section));
        Stopwatch.size("page of all answers", bytes(check));
        Stopwatch.size("view state in the page of the longest section", bytes(value(section, "jakarta.faces.ViewState")));
        Stopwatch.size("answers that the page carries to merge by", bytes(value(section, "shown-with")));
        assertThat(value(section, "jakarta.faces.ViewState")).as("no view is kept in the session").isEqualTo("stateless");
    }

    /** Pages of a form are stateless; a page of somebody signed in is opened beside, to show that a kept view would be seen. */
    private void session(List<String> sections) {
        Site coordinator = Site.signedIn("coordinator.hull");
        long before = Heap.count(VIEWS);
        sections.forEach(s -> ok(agency.get(s)));
        ok(agency.get("/form/check"));
        long after = Heap.count(VIEWS);
        ok(coordinator.get("/cases/list"));
        System.out.printf("views kept in the session: %d after %d pages of the form (a page of somebody signed in keeps %d)%n", after - before,
            sections.size() + 1, Heap.count(VIEWS) - after);
    }

    private List<String> sections() {
        return Pattern.compile("/form/section\\?id=[a-z_]+").matcher(agency.get("/form/tasks").body()).results().map(MatchResult::group).distinct().toList();
    }

    /** Answers every question of these sections; what follows from the answers is asked the next time. */
    private void fill(List<String> sections) {
        sections.forEach(s -> ok(agency.post("/form/save", encoded(answers(agency.get(s).body())), "Content-Type", FORM)));
    }

    private static Map<String, String> answers(String page) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.substring(page.indexOf("<form id=\"entry\"")));
        while (input.find()) {
            String name = attribute(input.group(2), "name");
            String type = attribute(input.group(2), "type");
            if (!name.startsWith("jakarta.faces") && !name.contains("~") && !type.equals("submit")) {
                all.putIfAbsent(name, "textarea".equals(input.group(1)) ? PARAGRAPH : type.equals("hidden") || type.equals("radio") || type.equals("checkbox")
                    ? attribute(input.group(2), "value") : name.endsWith(".day") ? "14" : name.endsWith(".month") ? "5" : name.endsWith(".year") ? "2026" : "12");
            }
        }
        return all;
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : "";
    }

    private static String value(String page, String name) {
        Matcher input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*>").matcher(page);
        return input.find() ? attribute(input.group(), "value") : "";
    }

    /** The answer of the autosave call carries the answers as a JSON text within JSON. */
    private static String shownWith(String saved) {
        Matcher text = Pattern.compile("\"shownWith\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(saved);
        assertThat(text.find()).isTrue();
        return text.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
        return answer;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
            + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
