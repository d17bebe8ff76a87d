package org.cdop.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The table of {@code role-matrix.txt}: what is asked, and what each account is answered. */
final class RoleMatrix {

    /** The accounts in the order of the table's columns. */
    static final List<String> ACCOUNTS = List.of("nobody", "coordinator.hull", "chair.hull", "member.hull.1", "lead.hull", "admin", "auditor");

    /** What is asked for: something of the own panel, of the other panel, or of none. */
    static final List<String> WHOSE = List.of("own", "other", "forged");

    private RoleMatrix() {
    }

    record Line(String method, String path, List<List<Integer>> answers) {

        boolean isApi() {
            return path.startsWith("/api/");
        }

        /** Whether it makes a difference whose thing is asked for. */
        boolean isScoped() {
            return path.contains("{");
        }

        int expected(String account, String whose) {
            List<Integer> cell = answers.get(ACCOUNTS.indexOf(account));
            return cell.size() == 1 ? cell.get(0) : cell.get(WHOSE.indexOf(whose));
        }

        String path(Map<String, String> ids) {
            String filled = path;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                filled = filled.replace("{" + id.getKey() + "}", id.getValue());
            }
            return filled;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Line> lines() {
        try (InputStream in = RoleMatrix.class.getResourceAsStream("role-matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> line.matches("(GET|POST|PUT|DELETE) .*")).map(RoleMatrix::line).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Line line(String text) {
        String[] columns = text.split("\\|");
        String[] asked = columns[0].strip().split(" +", 2);
        List<List<Integer>> answers = new ArrayList<>();
        for (int i = 1; i < columns.length; i++) {
            answers.add(Arrays.stream(columns[i].strip().split(" +")).map(Integer::valueOf).toList());
        }
        if (answers.size() != ACCOUNTS.size()) {
            throw new AssertionError("Not one answer for each account: " + text);
        }
        return new Line(asked[0], asked[1], answers);
    }

    /** What stands for the names in braces: a reviewed case of this panel and what belongs to it. */
    static Map<String, String> ids(String panel) {
        String file = Owner.ask("select f.id from cdop.case_file f where f.panel = ? and f.state in ('REVIEWED', 'COMPLETED')"
            + " and not exists (select 1 from cdop.conflict_of_interest c where c.case_id = f.id)"
            + " and exists (select 1 from cdop.anonymised_case x where x.case_id = f.id and x.released_at is not null)"
            + " and exists (select 1 from cdop.agenda_item a where a.case_id = f.id and a.outcome = 'decided')"
            + " and exists (select 1 from cdop.form_request r where r.case_id = f.id)"
            + " and exists (select 1 from cdop.review_meeting m where m.case_id = f.id) order by f.id", panel);
        return Map.of("panel", panel,
            "case", of("select panel || '/' || case_ref from cdop.case_file where id = " + file),
            "ref", of("select case_ref from cdop.case_file where id = " + file),
            "request", of("select min(id) from cdop.form_request where case_id = " + file),
            "review", of("select min(id) from cdop.review_meeting where case_id = " + file),
            "meeting", of("select min(meeting_id) from cdop.agenda_item where outcome = 'decided' and case_id = " + file),
            "action", of("select min(a.id) from cdop.action a join cdop.case_file f on f.id = a.case_id where f.panel = '" + panel + "'"),
            "recommendation", of("select min(r.id) from cdop.recommendation r join cdop.case_file f on f.id = r.case_id where f.panel = '" + panel + "'"),
            "notification", of("select min(reference) from cdop.notification where panel = '" + panel + "'"));
    }

    static Map<String, String> forged() {
        return Map.of("panel", "NOPE", "case", "HULL/2019-999", "ref", "2019-999", "request", "99999999", "review", "99999999",
            "meeting", "99999999", "action", "99999999", "recommendation", "99999999", "notification", "N-0000-0000");
    }

    private static String of(String sql) {
        return Owner.ask(sql);
    }
}
