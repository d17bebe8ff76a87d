package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.Row;

/**
 * The case list. Coordinators see their panels' cases with names; chair, lead and members the same list without name,
 * NHS number and days, members only released cases of meetings they sit in.
 */
@Stateless
@DenyAll
public class CaseList {

    /** A page of the list, and how many cases there are in all. */
    public record Page(long total, int page, int size, List<CaseListRow> cases) {
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked through the case list")
    public Page find(CaseSearch search) {
        return find("casefile/case-list.sql", search);
    }

    /** The list for those who may not know who the child was; search by case number only. */
    @RolesAllowed({Role.CHAIR, Role.LEAD, Role.MEMBER})
    @Audited("looked through the list of cases without identity")
    public Page findWithoutIdentity(CaseSearch search) {
        return find("casefile/case-list-without-identity.sql", search);
    }

    /** One case for those who may not know who the child was; of another meeting or in conflict it is not found. */
    @RolesAllowed({Role.CHAIR, Role.LEAD, Role.MEMBER})
    @Audited("opened the case without identity")
    public CaseListRow withoutIdentity(@OfCase CaseNumber number) {
        return database.one("casefile/case-without-identity.sql",
            Map.of("panel", number.panel(), "ref", number.ref(), "now", clock.instant()), CaseList::read).orElseThrow(NotFound::new);
    }

    /** How many reviewed cases wait for the caller to complete them: as the chair, or as the deputy in the chair's place. */
    @RolesAllowed({Role.CHAIR, Role.MEMBER})
    public long waitingToComplete() {
        return database.one("casefile/waiting-to-complete.sql", Map.of(), row -> row.number("waiting")).orElse(0L);
    }

    private Page find(String file, CaseSearch search) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", search.state());
        values.put("panel", search.panel());
        values.put("words", search.words());
        values.put("digits", search.words().replaceAll("[\\s-]", ""));
        values.put("lateOnly", search.lateOnly());
        values.put("now", clock.instant());
        values.put("today", LocalDate.now(clock));
        values.put("sort", search.sort() + (search.descending() ? "-down" : ""));
        values.put("size", search.size());
        values.put("skip", (long) search.page() * search.size());
        if (file.contains("without")) {
            values.keySet().removeAll(List.of("digits", "today"));
        }
        long[] total = new long[1];
        List<CaseListRow> rows = database.list(file, values, row -> {
            total[0] = row.number("total");
            return read(row);
        });
        return new Page(total[0], search.page(), search.size(), rows);
    }

    private static CaseListRow read(Row row) {
        LocalDate born = row.day("born_on");
        LocalDate died = row.day("died_on");
        String age = born == null ? row.text("age") : AgeAtDeath.between(born, died).inWords();
        return new CaseListRow(new CaseNumber(row.text("panel"), row.text("case_ref")), CaseState.valueOf(row.text("state")),
            row.text("child_name"), row.text("nhs_number"), died, age, row.text("area"), row.moment("next_due"),
            row.yes("overdue"), row.integer("forms_owed"), row.integer("forms_late"), row.yes("readable"), row.yes("held"),
            row.yes("imported"));
    }
}
