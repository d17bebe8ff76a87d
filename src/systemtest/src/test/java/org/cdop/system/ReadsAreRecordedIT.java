package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads anything of a case stands in its trail, whichever page they read it on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadsAreRecordedIT {

    private static final Map<String, String> IDS = RoleMatrix.ids("HULL");

    static Stream<String> pages_of_a_case() {
        return RoleMatrix.lines().stream()
            .filter(line -> line.method().equals("GET") && !line.isApi() && line.path().contains("{case}"))
            .filter(line -> line.expected("coordinator.hull", "own") == 200)
            .map(line -> line.path(IDS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages_of_a_case")
    void reading_a_page_of_a_case_leaves_an_entry_with_who_and_which_case(String page) {
        String before = lastEntry();
        Site coordinator = Site.knownAs("coordinator.hull");
        assertThat(coordinator.get(page).statusCode()).isEqualTo(200);

        assertThat(Owner.ask("select string_agg(act, '; ') from cdop.audit_entry where id > " + before
            + " and who = 'coordinator.hull' and panel || '/' || case_ref = ?", IDS.get("case"))).as("in the trail of the case").isNotBlank();
    }

    @Test
    void looking_at_the_forms_asked_for_is_recorded_once_however_often_the_page_shows_them() {
        String before = lastEntry();
        Site.knownAs("coordinator.hull").get("/cases/requests?case=" + IDS.get("case"));

        assertThat(Owner.ask("select count(*) from cdop.audit_entry where id > " + before + " and act = 'looked at the forms asked for'"
            + " and who = 'coordinator.hull' and panel || '/' || case_ref = ?", IDS.get("case"))).isEqualTo("1");
    }

    @Test
    void the_trail_is_told_in_words_and_names_people_and_agencies_not_accounts() {
        String body = Site.knownAs("coordinator.hull").get("/cases/trail?case=" + IDS.get("case")).body();

        assertThat(body).contains("opened the case file").contains("(by its link)").doesNotContain("link:").doesNotContain(">coordinator.hull<");
    }

    private static String lastEntry() {
        return Owner.ask("select coalesce(max(id), 0) from cdop.audit_entry");
    }
}
