package org.cdop.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds one answer to its kind, and to the range and the order of dates that its definition sets. Answers may come from the API. */
final class AnswerCheck {

    private final FormDefinition definition;
    private final Answers form;
    private final LocalDateTime now;
    private final List<Finding> findings;

    AnswerCheck(FormDefinition definition, Answers form, LocalDateTime now, List<Finding> findings) {
        this.definition = definition;
        this.form = form;
        this.now = now;
        this.findings = findings;
    }

    /** Each answer is of the kind asked for, and answers a question that there is. */
    void kinds(List<Question> questions, Answers answers, String place) {
        for (Map.Entry<String, JsonValue> answer : answers.values().entrySet()) {
            String path = place + answer.getKey();
            if (NotKnown.isCompanion(answer.getKey())) {
                companion(path, questions, answer);
                continue;
            }
            questions.stream().filter(q -> q.linkId().equals(answer.getKey())).findFirst().ifPresentOrElse(
                q -> kind(path, q, answer.getValue()), () -> hard(path, "This edition of the form has no such question"));
        }
    }

    private void companion(String path, List<Question> questions, Map.Entry<String, JsonValue> answer) {
        boolean known = questions.stream().anyMatch(q -> q.linkId().equals(NotKnown.questionOf(answer.getKey())));
        String fault = known ? NotKnown.fault(answer.getKey(), answer.getValue()) : "This edition of the form has no such question";
        if (fault != null) {
            hard(NotKnown.questionOf(path), fault);
        }
    }

    void kind(String path, Question question, JsonValue value) {
        switch (question.type()) {
            case GROUP -> group(path, question, value);
            case CHOICES -> options(path, question, value);
            case DISPLAY -> hard(path, "“" + question.text() + "” takes no answer");
            default -> one(path, question, value);
        }
    }

    private void one(String path, Question question, JsonValue value) {
        if (!(value instanceof JsonString) && !(value instanceof JsonNumber)) {
            hard(path, "This is not an answer of the kind asked for: " + question.type().key());
            return;
        }
        String text = Answers.asText(value);
        if (text.length() > question.longest()) {
            hard(path, "Shorten this to " + question.longest() + " characters; it has " + text.length());
        } else if (!question.offers(text)) {
            try {
                question.type().read(text, question);
            } catch (AnswerType.NotAnAnswer e) {
                hard(path, e.getMessage());
            }
        }
    }

    private void options(String path, Question question, JsonValue value) {
        List<String> codes = Answers.NONE.with("one", value).codes("one");
        boolean whole = value instanceof JsonString || value instanceof JsonArray array && array.size() == codes.size();
        if (!whole || !codes.stream().allMatch(question::offers)) {
            hard(path, "Choose from the answers given");
        } else if (codes.size() > 1) {
            question.choices().stream().filter(c -> c.exclusive() && codes.contains(c.code())).findFirst()
                .ifPresent(c -> hard(path, "“" + c.label() + "” cannot be chosen together with another answer"));
        }
    }

    private void group(String path, Question group, JsonValue value) {
        if (isList(path, value)) {
            for (int i = 0; i < value.asJsonArray().size(); i++) {
                kinds(group.items(), Answers.of(value.asJsonArray().getJsonObject(i)), path + "[" + i + "].");
            }
        }
    }

    /** A group's answer is a list of entries, each with answers to the group's questions only. */
    void entries(String path, Question group, JsonValue value) {
        if (isList(path, value)) {
            for (int i = 0; i < value.asJsonArray().size(); i++) {
                String entry = path + "[" + i + "].";
                value.asJsonArray().getJsonObject(i).keySet().stream()
                    .filter(id -> group.items().stream().noneMatch(q -> q.linkId().equals(NotKnown.questionOf(id))))
                    .forEach(id -> hard(entry + id, "This edition of the form has no such question"));
            }
        }
    }

    private boolean isList(String path, JsonValue value) {
        boolean list = value instanceof JsonArray entries && entries.stream().allMatch(JsonObject.class::isInstance);
        if (!list) {
            hard(path, "This is not a list of entries");
        }
        return list;
    }

    void limits(String path, Question question, JsonValue value) {
        if (question.isGroup() && value instanceof JsonArray entries) {
            count(path, question, BigDecimal.valueOf(entries.stream().filter(e -> !JsonValue.EMPTY_JSON_OBJECT.equals(e)).count()));
        } else if (question.type().isNumber() && !question.offers(Answers.asText(value))) {
            range(path, question, new BigDecimal(Answers.asText(value).strip()));
        } else if (question.type().isDate() && !question.offers(Answers.asText(value))) {
            order(path, question, Answers.asText(question.kept(Answers.asText(value))));
        }
    }

    private void count(String path, Question group, BigDecimal size) {
        Limits limits = group.limits();
        if (group.required() && size.signum() == 0) {
            hard(path, group.missing());
        } else if (below(size, limits.min())) {
            hard(path, "Add at least " + limits.min() + ": " + group.text());
        } else if (below(limits.max(), size)) {
            hard(path, "No more than " + limits.max() + " can be given: " + group.text());
        }
    }

    private void range(String path, Question question, BigDecimal number) {
        Limits limits = question.limits();
        String unit = question.unit().isEmpty() ? "" : " " + question.unit();
        if (below(number, limits.min()) || below(limits.max(), number)) {
            String range = limits.max() == null ? limits.min() + unit + " or more"
                : limits.min() == null ? limits.max() + unit + " or less" : "from " + limits.min() + " to " + limits.max() + unit;
            hard(path, subject(question) + " must be " + range + ": check the figure");
        } else if (below(number, limits.usualMin()) || below(limits.usualMax(), number)) {
            findings.add(Finding.query(path, subject(question) + " is unusual (" + number + unit + "): check the figure"));
        }
    }

    private static boolean below(BigDecimal a, BigDecimal b) {
        return a != null && b != null && a.compareTo(b) < 0;
    }

    private void order(String path, Question question, String moment) {
        String present = question.type() == AnswerType.DATE_TIME ? now.toString() : now.toLocalDate().toString();
        String earlier = day(question.limits().notBefore());
        String usually = day(question.limits().usuallyNotBefore());
        if (question.limits().notFuture() && follows(moment, present)) {
            hard(path, subject(question) + " is still to come: check the date");
        } else if (earlier != null && follows(earlier, moment)) {
            hard(path, before(question, question.limits().notBefore(), earlier));
        } else if (usually != null && follows(usually, moment)) {
            findings.add(Finding.query(path, before(question, question.limits().usuallyNotBefore(), usually)));
        }
    }

    /** The day that another question tells; null where there is no such question or it tells none. */
    private String day(String linkId) {
        String told = linkId.isEmpty() ? null : form.text(linkId);
        return told != null && told.matches("[0-9]{4}.*") ? told : null;
    }

    private String before(Question question, String other, String moment) {
        return subject(question) + " is before " + name(other) + " ("
            + AnswerType.PARTIAL_DATE.shown(moment.substring(0, Math.min(10, moment.length())), Map.of()) + "): check both dates";
    }

    /** Dates compare as far as both are known: May 2024 does not follow 14 May 2024. */
    private static boolean follows(String a, String b) {
        int known = Math.min(a.length(), b.length());
        return a.substring(0, known).compareTo(b.substring(0, known)) > 0;
    }

    private String name(String linkId) {
        return definition.question(linkId).map(q -> q.naming() == null ? "the answer to “" + q.text() + "”" : q.naming()).orElse("the other date");
    }

    private static String subject(Question question) {
        String name = question.naming() == null ? "the answer to “" + question.text() + "”" : question.naming();
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private void hard(String path, String message) {
        findings.add(Finding.hard(path, message));
    }
}
