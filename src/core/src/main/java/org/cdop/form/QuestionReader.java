package org.cdop.form;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one question of an edition, with those of its entries where it repeats. */
final class QuestionReader {

    static final Set<String> KEYS = Set.of("linkId", "type", "text", "name", "help", "required", "wanted",
        "repeats", "enableWhen", "enableBehavior", "answerOption", "codeList", "maxLength", "min", "max", "usualMin", "usualMax",
        "unit", "bind", "source", "replaces", "notBefore", "usuallyNotBefore", "notFuture", "notKnown",
        "notApplicable", "own", "agencies", "share", "event", "item");
    private static final Choice NOT_KNOWN = new Choice("not_known", "Not known", true);
    private static final Choice NOT_APPLICABLE = new Choice("not_applicable", "Not applicable", true);

    private final Map<String, List<Choice>> codeLists;

    QuestionReader(Map<String, List<Choice>> codeLists) {
        this.codeLists = codeLists;
    }

    /** The question; where its section has a condition, that must hold too. */
    Question read(Part item, Condition section) {
        String id = item.text("linkId");
        AnswerType type = type(item);
        boolean repeats = item.flag("repeats", type == AnswerType.GROUP || type == AnswerType.CHOICES);
        if (type == AnswerType.CHOICE && repeats) {
            type = AnswerType.CHOICES;
        } else if (repeats != (type == AnswerType.GROUP || type == AnswerType.CHOICES)) {
            throw item.faulty("repeats", "“repeats” belongs to a group and to a choice of several");
        }
        Condition own = item.condition();
        Condition condition = section == null ? own : own == null ? section : new Condition.All(List.of(section, own));
        List<Question> items = new ArrayList<>();
        for (JsonValue inner : type == AnswerType.GROUP ? item.list("item") : item.listIfAny("item")) {
            items.add(read(item.within(inner, id, KEYS), null));
        }
        return new Question(id, type, item.text("text"), item.textOr("name", ""), item.textOr("help", ""),
            item.flag("required", false), item.flag("wanted", false), repeats, condition, choices(item, type),
            List.copyOf(items), limits(item), item.textOr("unit", ""), item.textOr("bind", ""), item.textOr("source", ""),
            item.textOr("replaces", ""), reach(item), item.textOr("event", ""), item.line());
    }

    private static AnswerType type(Part item) {
        try {
            return AnswerType.of(item.text("type"));
        } catch (IllegalArgumentException e) {
            throw item.faulty("type", e.getMessage());
        }
    }

    private static Reach reach(Part item) {
        Reach.Share share = switch (item.textOr("share", "nobody")) {
            case "nobody" -> Reach.Share.NOBODY;
            case "health" -> Reach.Share.HEALTH;
            case "all" -> Reach.Share.ALL;
            default -> throw item.faulty("share", "“share” is “all”, “health” or “nobody”");
        };
        return new Reach(item.flag("own", false), item.texts("agencies"), share);
    }

    private static Limits limits(Part item) {
        return new Limits(item.whole("maxLength"), item.number("min"), item.number("max"), item.number("usualMin"),
            item.number("usualMax"), item.textOr("notBefore", ""), item.textOr("usuallyNotBefore", ""), item.flag("notFuture", false));
    }

    private List<Choice> choices(Part item, AnswerType type) {
        boolean chosen = type == AnswerType.CHOICE || type == AnswerType.CHOICES;
        for (String key : List.of("codeList", "answerOption")) {
            if (item.has(key) && !chosen) {
                throw item.faulty(key, "only a choice has “" + key + "”");
            }
        }
        List<Choice> all = new ArrayList<>();
        if (item.has("codeList")) {
            List<Choice> list = codeLists.get(item.text("codeList"));
            if (list == null) {
                throw item.faulty("codeList", "there is no code list “" + item.text("codeList") + "”");
            }
            all.addAll(list);
        }
        item.listIfAny("answerOption").forEach(option -> all.add(choice(item, option)));
        if (type == AnswerType.YES_NO) {
            all.addAll(List.of(new Choice("yes", "Yes"), new Choice("no", "No"), NOT_KNOWN));
        }
        if (item.flag("notKnown", false)) {
            all.add(NOT_KNOWN);
        }
        if (item.flag("notApplicable", false)) {
            all.add(NOT_APPLICABLE);
        }
        return List.copyOf(all);
    }

    /** An option: a code whose words follow from it, or "code", "label" and, where it stands alone, "exclusive". */
    static Choice choice(Part item, JsonValue option) {
        if (option instanceof JsonString code) {
            return new Choice(code.getString(), words(code.getString()));
        }
        Part part = item.within(option, "an option", Set.of("code", "label", "exclusive"));
        return new Choice(part.text("code"), part.text("label"), part.flag("exclusive", false));
    }

    static String words(String code) {
        String text = code.replace('_', ' ').replace('-', ' ');
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
