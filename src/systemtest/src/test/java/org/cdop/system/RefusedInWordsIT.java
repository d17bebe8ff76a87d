package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What cannot be is refused with the reason, where it is entered: nothing of it is kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedInWordsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final String ref = CaseOfTansy.in("GATHERING");

    @Test
    void a_hold_from_before_the_death_and_a_second_running_one_for_the_same_reason() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            assertThat(hold(page, TODAY.minusDays(6))).contains("before the death");
            assertThat(hold(page, TODAY.minusDays(3))).doesNotContain("There is a problem");
            assertThat(hold(page, TODAY.minusDays(2))).contains("on hold for this reason already");
        }
        assertThat(Owner.ask("select count(*) from cdop.case_hold h join cdop.case_file f on f.id = h.case_id where f.case_ref = ?", ref)).isEqualTo("1");
    }

    @Test
    void parents_told_before_the_death() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/key-worker?case=HULL/" + ref);
            day(page, page.locator("main form input[name$='-day']").first().getAttribute("name").replace("-day", ""), TODAY.minusDays(6));
            page.locator("main form input[type=submit]").first().click();
            assertThat(text(page.locator(".error-summary"))).contains("before the death");
        }
    }

    @Test
    void the_nhs_number_of_another_child_at_a_correction() {
        String other = Owner.ask("select c.nhs_number from cdop.child c join cdop.case_file f on f.id = c.case_id"
            + " where f.panel = 'HULL' and f.state = 'COMPLETED' and c.nhs_number is not null order by f.id limit 1");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/identity?case=HULL/" + ref);
            page.locator("[id='identity:nhsNumber']").fill(other);
            page.locator("[id='identity:reason']").fill("Read from the record");
            page.locator("#identity input[type=submit]").click();
            assertThat(text(page.locator(".error-summary"))).contains("belongs to the child of case HULL/");
        }
        assertThat(Owner.ask("select count(c.nhs_number) from cdop.child c join cdop.case_file f on f.id = c.case_id where f.case_ref = ?", ref)).isEqualTo("0");
    }

    @Test
    void a_notification_that_is_likely_of_a_known_child_until_the_coordinator_says_that_it_is_another() {
        String family = "Hornbeamley" + ref.replaceAll("[^a-f]", "");
        Owner.run("update cdop.child set family_name = ?, given_names = 'Tansy', born_on = current_date - 90, died_on = current_date - 2"
            + " where case_id = (select id from cdop.case_file where case_ref = ?)", family, ref);
        String reference;
        try (Browser notifier = Browser.open(Browser.PHONE)) {
            reference = new Notifier(notifier.page(), "Tansy", family, TODAY.minusDays(90), TODAY.minusDays(2)).notifyTheDeath();
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/notifications/triage?ref=" + reference);
            page.locator("[id='accept:birth:0']").check();
            page.locator("[id='accept:termination:0']").check();
            page.locator("[id='accept:residence:0']").check();
            page.locator("[id='accept:reason']").fill("Live-born, under 18, resident in the area.");
            page.locator("#accept input[type=submit]").click();
            assertThat(text(page.locator(".error-summary"))).contains("likely the same child as HULL/" + ref);
            coordinator.look("triage-likely");
            page.locator("#accept input[type=checkbox]").check();
            page.locator("#accept input[type=submit]").click();
            assertThat(text(page.locator(".banner").first())).contains("The notification was accepted");
        }
    }

    @Test
    void a_role_that_an_administrator_gives_to_themselves() {
        String before = roles();
        try (Browser admin = Browser.knownAs("admin")) {
            Page page = admin.go("/people/person?id=" + Owner.ask("select id from cdop.app_user where name = 'admin'"));
            page.locator("select[id$=':role']").selectOption(new SelectOption().setValue("coordinator"));
            page.locator("select[id$=':panel']").selectOption(new SelectOption().setValue("HULL"));
            page.locator("input[value='Give the role']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Nobody gives a role to themselves");
        }
        assertThat(roles()).isEqualTo(before);
    }

    @Test
    void a_letter_that_names_the_child_and_what_was_typed_stays() {
        Owner.run("insert into cdop.recommendation (case_id, recommendation, level, addressee, made_on) select id, 'Advice on safe sleep.',"
            + " 'local', 'Maternity services', current_date from cdop.case_file where case_ref = ?", ref);
        String id = Owner.ask("select r.id from cdop.recommendation r join cdop.case_file f on f.id = r.case_id where f.case_ref = ?", ref);
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/learning/recommendation?id=" + id);
            page.locator("[id='letter:body']").fill("In reviewing the death of Tansy Alderfen the panel asks you to act.");
            page.locator("[id='letter:go']").click();
            assertThat(text(page.locator(".error-summary"))).contains("names the child or the family", "Tansy Alderfen");
            assertThat(page.locator("[id='letter:body']").inputValue()).contains("the panel asks you to act");
        }
        assertThat(Owner.ask("select count(*) from cdop.recommendation_letter where recommendation_id = ?::bigint", id)).isEqualTo("0");
    }

    @Test
    void words_of_the_annual_report_that_name_a_child_in_full() {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.go("/report/list");
            page.locator("main tbody th a").last().click();
            page.locator("main details summary").first().click();
            page.locator("main details textarea").first().fill("One of the deaths was that of Tansy Alderfen, of Hull.");
            page.locator("main details input[type=submit]").first().click();
            assertThat(text(page.locator(".error-summary"))).contains("name a child or a family of this panel", "Tansy Alderfen");
            assertThat(page.locator("main details textarea").first().inputValue()).contains("One of the deaths");
        }
    }

    @Test
    void a_hold_that_ends_tomorrow_while_one_entered_by_mistake_is_taken_out_with_its_reason() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            hold(page, TODAY.minusDays(3));
            day(page, "end:on", TODAY.plusDays(1));
            page.locator("#end input[type=submit]").click();
            assertThat(text(page.locator(".error-summary"))).contains("today or earlier");
            day(page, "end:on", TODAY.minusDays(1));
            page.locator("#end input[type=submit]").click();
            page.locator(".banner").first().waitFor();
            assertThat(text(page.locator("main"))).contains("5 days since the death; 2 days without the time on hold");
            page.locator("summary", new Page.LocatorOptions().setHasText("A hold was entered by mistake")).click();
            page.locator("[id='out:why']").fill("It was another child's inquest.");
            page.locator("#out input[type=submit]").click();
            page.locator(".banner").first().waitFor();
            assertThat(text(page.locator("main"))).contains("5 days since the death; 5 days without the time on hold");
            coordinator.look("case-clocks-hold-taken-out");
            assertThat(text(coordinator.go("/cases/case?case=HULL/" + ref).locator("main"))).contains("It was another child's inquest.");
        }
    }

    @Test
    void a_referral_whose_outcome_somebody_else_wrote_meanwhile() {
        Owner.run("insert into cdop.safeguarding_referral (case_id, referred_on, referred_to, reason) select id, current_date - 1,"
            + " 'Safeguarding partners', 'Injuries not explained' from cdop.case_file where case_ref = ?", ref);
        try (Browser one = Browser.knownAs("coordinator.hull"); Browser other = Browser.knownAs("coordinator.hull")) {
            Page page = one.go("/cases/safeguarding?case=HULL/" + ref);
            other.go("/cases/safeguarding?case=HULL/" + ref);
            assertThat(came(page, "Strategy meeting held.")).contains("Strategy meeting held.");
            assertThat(came(other.page(), "Nothing came of it.")).contains("There is a problem");
            one.look("case-safeguarding-referred");
        }
        assertThat(Owner.ask("select r.outcome from cdop.safeguarding_referral r join cdop.case_file f on f.id = r.case_id where f.case_ref = ?", ref))
            .isEqualTo("Strategy meeting held.");
    }

    @Test
    void a_referral_entered_by_mistake_is_taken_out_with_its_reason_and_not_without_one() {
        Owner.run("insert into cdop.safeguarding_referral (case_id, referred_on, referred_to, reason) select id, current_date - 1,"
            + " 'Safeguarding partners', 'Injuries not explained' from cdop.case_file where case_ref = ?", ref);
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/safeguarding?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("A referral was entered by mistake")).click();
            page.locator("#out input[type=submit]").click();
            page.locator(".error-summary").waitFor();
            assertThat(text(page.locator(".error-summary"))).contains("Say why the referral is taken out");
            if (!page.locator("[id='out:why']").isVisible()) {
                page.locator("summary", new Page.LocatorOptions().setHasText("A referral was entered by mistake")).click();
            }
            page.locator("[id='out:why']").fill("It belongs to another child.");
            page.locator("#out input[type=submit]").click();
            page.locator(".banner").first().waitFor();
            assertThat(text(page.locator("main"))).contains("The case has not been referred.");
            assertThat(text(coordinator.go("/cases/case?case=HULL/" + ref).locator("main"))).contains("It belongs to another child.");
        }
    }

    @Test
    void a_review_meeting_before_the_death_or_to_which_nobody_came() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/review-meeting?case=HULL/" + ref);
            page.locator("[id='plan:kind']").selectOption(new SelectOption().setIndex(1));
            day(page, "plan:on", TODAY);
            page.locator("#plan input[type=submit]").click();
            page.locator("text=Record that it was held").first().click();
            page.locator("[id='held:chair']").fill("Consultant paediatrician");
            assertThat(held(page, TODAY.minusDays(1), "")).contains("Enter who came to the meeting");
            assertThat(held(page, TODAY.minusDays(6), "Wren Alderley; health visitor; community trust")).contains("before the death");
        }
    }

    private static String held(Page page, LocalDate on, String came) {
        page.locator("[id='held:came']").fill(came);
        day(page, "held:on", on);
        page.locator("#held input[type=submit]").click();
        return text(page.locator(".error-summary"));
    }

    @Test
    void an_answer_from_before_the_question_of_the_family() {
        Owner.run("insert into cdop.family_question (case_id, question, asked_on) select id, 'Was she in pain?', current_date - 2"
            + " from cdop.case_file where case_ref = ?", ref);
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/family?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("answer")).first().click();
            page.locator("[id='reply:answer']").fill("She was not.");
            page.locator("[id='reply:by']").fill("Dr Sallow");
            day(page, "reply:answeredOn", TODAY.minusDays(3));
            page.locator("#reply input[type=submit]").click();
            assertThat(text(page.locator(".error-summary"))).contains("before the question was asked");
            assertThat(page.locator("[id='reply:answer']").inputValue()).isEqualTo("She was not.");
        }
    }

    private static String came(Page page, String outcome) {
        page.locator("[id='outcome:came']").fill(outcome);
        page.locator("#outcome input[type=submit]").click();
        page.locator(".banner, .error-summary").first().waitFor();
        return text(page.locator("main"));
    }

    private static String roles() {
        return Owner.ask("select count(*) from cdop.user_role r join cdop.app_user u on u.id = r.user_id where u.name = 'admin'");
    }

    private String hold(Page page, LocalDate from) {
        page.navigate("/cases/clocks?case=HULL/" + ref);
        page.locator("[id='hold:reason']").selectOption(new SelectOption().setIndex(1));
        day(page, "hold:from", from);
        page.locator("#hold input[type=submit]").click();
        page.locator(".banner, .error-summary").first().waitFor();
        return text(page.locator("main"));
    }

    private static void day(Page page, String id, LocalDate day) {
        page.locator("[name='" + id + "-day']").fill("" + day.getDayOfMonth());
        page.locator("[name='" + id + "-month']").fill("" + day.getMonthValue());
        page.locator("[name='" + id + "-year']").fill("" + day.getYear());
    }
}
