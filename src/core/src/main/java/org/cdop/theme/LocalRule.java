package org.cdop.theme;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.form.Condition;
import org.cdop.quality.RuleWords;
import org.cdop.sql.RuleBroken;

/**
 * What a local theme takes, as it is chosen from the codebook.
 *
 * @param all           every condition must hold; else any of them
 * @param factors       factors graded 2 or more, each a condition of its own
 * @param circumstances circumstances that are so
 * @param categories    categories of death, any of them
 * @param ageFrom       completed years at death; null: no limit
 * @param ageUntil      the last year of age that belongs
 * @param answers       coded answers of forms, "question=code"
 */
public record LocalRule(boolean all, List<String> factors, List<String> circumstances, List<String> categories, Integer ageFrom,
                        Integer ageUntil, List<String> answers) {

    /** The codes that forms tell as circumstances (see fact_circumstance). */
    static final List<String> CIRCUMSTANCES = List.of("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "P01", "P02", "P06",
        "F07", "F08", "F09");

    private static final int MOST = 60;

    /** The rule as it is kept; refused where nothing is chosen, a code is not in the codebook, or the ages are the wrong way round. */
    String json(RuleWords words) {
        JsonArrayBuilder tests = Json.createArrayBuilder();
        int count = 0;
        for (String code : factors) {
            tests.add(test("case.factors", "=", code));
            count++;
        }
        for (String code : circumstances) {
            tests.add(test("case.circumstances", "=", code));
            count++;
        }
        if (!categories.isEmpty()) {
            tests.add(test("analysis.category", "in", null).add("answer", Json.createArrayBuilder(categories)));
            count++;
        }
        for (String answer : answers) {
            tests.add(test(answer.replaceFirst("=.*", ""), "=", answer.replaceFirst("^[^=]*=?", "")));
            count++;
        }
        if (ageFrom != null && ageUntil != null && ageFrom > ageUntil) {
            throw new RuleBroken("The first age is above the last. Check both.");
        }
        if (count == 0 && ageFrom == null && ageUntil == null) {
            throw new RuleBroken("Choose at least one condition: without any, the theme would take every case.");
        }
        if (count > MOST) {
            throw new RuleBroken("Choose " + MOST + " conditions at most.");
        }
        String json = Json.createObjectBuilder().add("all", all).add("tests", tests).add("age", age()).build().toString();
        tests(json).stream().flatMap(c -> fault(c, words)).findFirst().ifPresent(reason -> {
            throw new RuleBroken("This cannot be asked: " + reason + ".");
        });
        return json;
    }

    /** What was chosen, from what was kept. */
    static LocalRule read(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        List<String> factors = new ArrayList<>();
        List<String> circumstances = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (JsonObject test : kept.getJsonArray("tests").getValuesAs(JsonObject.class)) {
            switch (test.getString("question")) {
                case "case.factors" -> factors.add(test.getString("answer"));
                case "case.circumstances" -> circumstances.add(test.getString("answer"));
                case "analysis.category" -> test.getJsonArray("answer").getValuesAs(JsonString.class).forEach(c -> categories.add(c.getString()));
                default -> answers.add(test.getString("question") + "=" + test.getString("answer"));
            }
        }
        JsonObject age = kept.getJsonObject("age");
        return new LocalRule(kept.getBoolean("all"), factors, circumstances, categories, age.containsKey("from") ? age.getInt("from") : null,
            age.containsKey("until") ? age.getInt("until") : null, answers);
    }

    /** Kept rules come back as conditions. An age band goes with every choice: of any of these, within these ages. */
    static Condition condition(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        List<Condition> parts = new ArrayList<>();
        List<Condition> tests = tests(json);
        if (!tests.isEmpty()) {
            parts.add(tests.size() == 1 ? tests.get(0) : kept.getBoolean("all") ? new Condition.All(tests) : new Condition.Any(tests));
        }
        JsonObject age = kept.getJsonObject("age");
        if (age.containsKey("from")) {
            parts.add(new Condition.Compare("case.age_years", ">=", String.valueOf(age.getInt("from"))));
        }
        if (age.containsKey("until")) {
            parts.add(new Condition.Compare("case.age_years", "<=", String.valueOf(age.getInt("until"))));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static List<Condition> tests(String json) {
        return Json.createReader(new StringReader(json)).readObject().getJsonArray("tests").stream()
            .map(test -> Condition.read(Json.createObjectBuilder().add("enableWhen", Json.createArrayBuilder().add(test)).build())).toList();
    }

    private static Stream<String> fault(Condition test, RuleWords words) {
        if (test instanceof Condition.Equals is && List.of("case.factors", "case.circumstances").contains(is.question())) {
            return is.code().matches("[A-Z][0-9]{2}") ? Stream.empty() : Stream.of("“" + is.code() + "” is no code of a factor");
        }
        return words.fault(test).stream();
    }

    private JsonObjectBuilder age() {
        JsonObjectBuilder age = Json.createObjectBuilder();
        if (ageFrom != null) {
            age.add("from", ageFrom);
        }
        if (ageUntil != null) {
            age.add("until", ageUntil);
        }
        return age;
    }

    private static JsonObjectBuilder test(String question, String operator, String answer) {
        JsonObjectBuilder test = Json.createObjectBuilder().add("question", question).add("operator", operator);
        return answer == null ? test : test.add("answer", answer);
    }
}
