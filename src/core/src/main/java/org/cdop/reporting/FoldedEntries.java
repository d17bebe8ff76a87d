package org.cdop.reporting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cdop.form.Question;

/**
 * The entries of a repeating group, such as the people of a household, over all agencies: an entry that another agency told too stands once,
 * with both; one that tells less folds into one that tells more. Two entries of the same agency are two people, however alike.
 */
final class FoldedEntries {

    /** An entry as the fullest account has it, and everybody who told it. */
    private static final class Folded {
        private JsonObject fullest;
        private final List<Statement> said = new ArrayList<>();
    }

    private final Question group;
    private final List<Folded> all = new ArrayList<>();

    private FoldedEntries(Question group) {
        this.group = group;
    }

    static List<Fact.Version> of(Question group, List<Statement> said) {
        FoldedEntries folded = new FoldedEntries(group);
        said.forEach(folded::add);
        return folded.all.stream().map(f -> Folding.version(group, Json.createArrayBuilder().add(f.fullest).build(), f.said)).toList();
    }

    private void add(Statement statement) {
        if (statement.value().getValueType() != JsonValue.ValueType.ARRAY) {
            return;
        }
        Set<Folded> taken = new HashSet<>();
        for (JsonValue value : statement.value().asJsonArray()) {
            if (value instanceof JsonObject entry && !entry.isEmpty()) {
                taken.add(add(statement, entry, taken));
            }
        }
    }

    private Folded add(Statement statement, JsonObject entry, Set<Folded> taken) {
        Folded same = all.stream().filter(f -> !taken.contains(f) && tells(f.fullest, entry) && tells(entry, f.fullest)).findFirst()
            .or(() -> all.stream().filter(f -> !taken.contains(f) && (tells(f.fullest, entry) || tells(entry, f.fullest))).findFirst())
            .orElse(null);
        if (same == null) {
            same = new Folded();
            same.fullest = entry;
            all.add(same);
        } else if (!tells(same.fullest, entry)) {
            same.fullest = entry;
        }
        same.said.add(statement);
        return same;
    }

    /** Whether the first tells everything that the second does. */
    private boolean tells(JsonObject fuller, JsonObject other) {
        return other.entrySet().stream().allMatch(e -> fuller.containsKey(e.getKey())
            && Folding.tells(item(e.getKey()), fuller.get(e.getKey()), e.getValue()));
    }

    private Question item(String linkId) {
        return group.items().stream().filter(i -> i.linkId().equals(linkId)).findFirst().orElse(group);
    }
}
