package org.cdop.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cdop.analysis.Conclusion;
import org.cdop.form.AnswerType;
import org.cdop.form.Choice;
import org.cdop.form.Condition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;

/**
 * What a rule may ask, and with which answers: the coded questions of the forms, and what stands beside them. Free text, names and
 * lists of entries are not in the document that rules read, so a rule over them could never find anything.
 */
public final class RuleWords {

    private static final Set<AnswerType> CODED = Set.of(AnswerType.CHOICE, AnswerType.CHOICES, AnswerType.YES_NO);
    private static final Set<AnswerType> READ = Set.of(AnswerType.CHOICE, AnswerType.CHOICES, AnswerType.YES_NO, AnswerType.INTEGER,
        AnswerType.DECIMAL, AnswerType.DATE, AnswerType.PARTIAL_DATE, AnswerType.DATE_TIME);
    private static final Set<String> AGES = Set.of("case.age_years", "case.age_days");
    private static final Set<String> FACTORS = Set.of("analysis.factors", "analysis.contributing", "analysis.modifiable_factors");
    private static final String FACTOR = "[A-Z][0-9]{2}";
    private static final String DISPUTED = "case.disputed";

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();

    public RuleWords(FormLibrary library) {
        library.all().stream().flatMap(f -> f.questions().stream().filter(q -> !f.form().equals("analysis") || q.linkId().equals("review.information")))
            .forEach(q -> {
                questions.put(q.linkId(), q);
                codes.computeIfAbsent(q.linkId(), id -> new HashSet<>()).addAll(q.choices().stream().map(Choice::code).toList());
            });
        Set<String> categories = IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).collect(Collectors.toSet());
        codes.put("analysis.category", categories);
        codes.put("analysis.considered", categories);
        codes.put("analysis.modifiable", Stream.of(Conclusion.values()).map(Conclusion::code).collect(Collectors.toSet()));
    }

    /** The words of a question; empty for what no form asks. */
    Optional<String> text(String linkId) {
        return Optional.ofNullable(questions.get(linkId)).map(Question::text);
    }

    /** Why a condition could never hold, or never as it is meant; empty where nothing is wrong. */
    public Optional<String> fault(Condition condition) {
        if (condition instanceof Condition.Equals is) {
            return code(is.question(), is.code());
        } else if (condition instanceof Condition.OneOf in) {
            return in.codes().stream().flatMap(code -> code(in.question(), code).stream()).findFirst();
        } else if (condition instanceof Condition.Compare compare) {
            return number(compare);
        } else if (condition instanceof Condition.Answered answered) {
            return read(answered.question());
        } else if (condition instanceof Condition.Not not) {
            return fault(not.condition());
        }
        List<Condition> several = condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        return several.stream().flatMap(c -> fault(c).stream()).findFirst();
    }

    private Optional<String> code(String question, String code) {
        if (FACTORS.contains(question)) {
            return code.matches(FACTOR) ? Optional.empty() : Optional.of("“" + code + "” is no code of a factor");
        }
        if (!codes.containsKey(question)) {
            return Optional.of("no form asks “" + question + "”");
        }
        if (questions.containsKey(question) && !CODED.contains(questions.get(question).type())) {
            return Optional.of("“" + question + "” has no options to be compared with");
        }
        return codes.get(question).contains(code) ? Optional.empty() : Optional.of("“" + question + "” has no option “" + code + "”");
    }

    private Optional<String> number(Condition.Compare compare) {
        boolean number = AGES.contains(compare.question())
            || questions.containsKey(compare.question()) && questions.get(compare.question()).type().isNumber();
        if (!number) {
            return Optional.of(codes.containsKey(compare.question()) ? "“" + compare.question() + "” is compared, but is no number"
                : "no form asks “" + compare.question() + "”");
        }
        return compare.limit().matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.empty() : Optional.of("“" + compare.limit() + "” is no number");
    }

    private Optional<String> read(String question) {
        if (!questions.containsKey(question)) {
            boolean beside = codes.containsKey(question) || AGES.contains(question) || FACTORS.contains(question) || question.equals(DISPUTED);
            return beside ? Optional.empty() : Optional.of("no form asks “" + question + "”");
        }
        return READ.contains(questions.get(question).type()) ? Optional.empty()
            : Optional.of("“" + question + "” is not among the answers that rules read: it is neither coded, nor a number or a day");
    }
}
