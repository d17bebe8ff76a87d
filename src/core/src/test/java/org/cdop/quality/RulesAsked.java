package org.cdop.quality;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cdop.form.FormLibrary;

/** The rules as the server reads them, asked as the database asks them. */
final class RulesAsked {

    static final FormLibrary LIBRARY = FormLibrary.load();
    static final ConsistencyRules RULES = ConsistencyRules.of(LIBRARY);
    private static final Pattern ONE = Pattern.compile("([a-z0-9_.]+)=(\\[[^]]*]|[^;]+)");

    private RulesAsked() {
    }

    /** The rules that find something in a case of which this is known: "birth.weight=900; analysis.factors=[S01,S02]". */
    static Set<String> found(Connection db, String known) throws SQLException {
        Set<String> all = new TreeSet<>();
        try (PreparedStatement s = db.prepareStatement("select r.rule from unnest(?, ?, ?) as r (rule, path, needs), cast(? as jsonb) as k (known)"
            + " where jsonb_exists_all(k.known, string_to_array(r.needs, ' ')) and k.known @@ r.path::jsonpath")) {
            s.setArray(1, db.createArrayOf("text", RULES.all().stream().map(ConsistencyRule::id).toArray()));
            s.setArray(2, db.createArrayOf("text", RULES.all().stream().map(ConsistencyRule::path).toArray()));
            s.setArray(3, db.createArrayOf("text", RULES.all().stream().map(r -> String.join(" ", r.needs())).toArray()));
            s.setString(4, document(known));
            try (ResultSet rows = s.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
        }
        return all;
    }

    /** Numbers of questions that are answered in numbers, lists of those of which several are ticked, codes of the others. */
    private static String document(String known) {
        StringBuilder json = new StringBuilder("{");
        Matcher one = ONE.matcher(known);
        while (one.find()) {
            json.append(json.length() > 1 ? "," : "").append('"').append(one.group(1)).append("\":").append(value(one.group(1), one.group(2).strip()));
        }
        return json.append('}').toString();
    }

    private static String value(String question, String told) {
        boolean number = question.startsWith("case.age") || LIBRARY.all().stream().flatMap(f -> f.question(question).stream()).anyMatch(q -> q.type().isNumber());
        if (number && told.matches("[0-9.]+")) {
            return told;
        }
        return told.startsWith("[") ? List.of(told.substring(1, told.length() - 1).split(",")).stream().map(c -> '"' + c + '"').toList().toString() : '"' + told + '"';
    }

    /** The questions named in such a text. */
    static Set<String> questions(String known) {
        Set<String> all = new TreeSet<>();
        Matcher one = ONE.matcher(known);
        while (one.find()) {
            all.add(one.group(1));
        }
        return all;
    }
}
