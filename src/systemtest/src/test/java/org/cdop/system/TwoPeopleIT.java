package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two coordinators with the same thing open: whoever is second is told, and nothing that either typed is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPeopleIT {

    private static final String TOLD = "Somebody else changed this while you had it open";

    private final Site first = Site.knownAs("coordinator.eastriding");
    private final Site second = Site.knownAs("manager");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/cases/identity?case={case}, identity, school, gp, Save the correction",
        "/cases/key-worker?case={case}, voice, worker, contact, Save",
        "/cases/anonymised?case={case}, edit, heading, heading, Save the edits"})
    void the_second_to_save_is_told_and_finds_their_own_words_on_the_page(String path, String form, String one, String other, String button) {
        String address = path.replace("{case}", aCase());
        FacesForm mine = FacesForm.open(first, address, form).type(form + ":" + one, "What the first wrote").type(form + ":reason", "A letter came");
        FacesForm theirs = FacesForm.open(second, address, form).type(form + ":" + other, "What the second wrote").type(form + ":reason", "A call came");

        assertThat(mine.press(button(first, address, button)).statusCode()).isEqualTo(302);
        HttpResponse<String> refused = theirs.press(button(second, address, button));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains(TOLD, "What the second wrote");
        FacesForm afresh = FacesForm.open(second, address, form);
        assertThat(afresh.text(form + ":" + one)).isEqualTo("What the first wrote");
        assertThat(afresh.type(form + ":" + other, "What the second wrote").type(form + ":reason", "A call came")
            .press(button(second, address, button)).statusCode()).as("after looking again").isEqualTo(302);
    }

    @Test
    void of_two_who_save_in_the_same_moment_one_is_told() throws Exception {
        String address = "/cases/key-worker?case=" + aCase();
        String button = button(first, address, "Save");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 5; i++) {
                FacesForm mine = FacesForm.open(first, address, "voice").type("voice:worker", "First, time " + i);
                FacesForm theirs = FacesForm.open(second, address, "voice").type("voice:worker", "Second, time " + i);
                Future<HttpResponse<String>> one = threads.submit(() -> mine.press(button));
                Future<HttpResponse<String>> two = threads.submit(() -> theirs.press(button));

                List<Integer> answers = List.of(one.get().statusCode(), two.get().statusCode());
                assertThat(answers).as("one is kept, one is told").containsExactlyInAnyOrder(302, 200);
                assertThat((answers.get(0) == 200 ? one : two).get().body()).contains(TOLD);
                assertThat(FacesForm.open(first, address, "voice").text("voice:worker"))
                    .isEqualTo((answers.get(0) == 302 ? "First" : "Second") + ", time " + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_case_that_one_has_moved_on_is_not_moved_again_by_the_other() {
        String address = "/cases/case?case=" + Owner.ask("select panel || '/' || case_ref from cdop.case_file where panel = 'EASTRIDING'"
            + " and state = 'GATHERING' order by id limit 1");
        String button = button(first, address, "Out of scope");
        FacesForm mine = FacesForm.open(first, address, "move").type("move:reason", "Born before 24 weeks without signs of life");
        FacesForm theirs = FacesForm.open(second, address, "move").type("move:reason", "Not a live birth");

        assertThat(mine.press(button).statusCode()).isEqualTo(302);
        HttpResponse<String> refused = theirs.press(button);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains(TOLD).doesNotContain("The case is out of scope and leaves");
        assertThat(FacesForm.open(first, address, "move").type("move:reason", "There were signs of life after all")
            .press(button(first, address, "Reopen the case")).statusCode()).isEqualTo(302);
    }

    /** A case of the East Riding that was released to its panel. */
    private static String aCase() {
        return RoleMatrix.ids("EASTRIDING").get("case");
    }

    /** The name under which the page sends the button that reads so. */
    private static String button(Site site, String address, String words) {
        String page = site.get(address).body();
        int at = page.indexOf("value=\"" + words + "\"");
        assertThat(at).as("the button “" + words + "” on " + address).isPositive();
        String input = page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
        return input.replaceFirst("(?s).*name=\"([^\"]*)\".*", "$1");
    }
}
