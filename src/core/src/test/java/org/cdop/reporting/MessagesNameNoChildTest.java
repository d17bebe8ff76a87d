package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cdop.mail.Message;
import org.cdop.reporting.RequestMessages.Facts;
import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesNameNoChildTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 4);
    private static final Facts FACTS = new Facts("HULL", "Hull Child Death Overview Panel", 7, "HULL/2026-014", "Alder Surgery",
        "practice@alder.example", "Reporting form", DUE);
    private static final String LINK = "http://localhost/form/open?link=abc";

    private final List<Message> all = List.of(RequestMessages.request(FACTS, LINK), RequestMessages.reminder(FACTS, LINK, DUE),
        RequestMessages.code(FACTS, "012345"), RequestMessages.cancelled(FACTS), RequestMessages.received(FACTS));

    @Test
    void a_message_is_made_of_the_panel_the_agency_the_form_the_case_number_and_the_due_date_only() {
        assertThat(Arrays.stream(Facts.class.getRecordComponents()).map(c -> c.getName()))
            .containsExactlyInAnyOrder("panel", "panelName", "caseId", "caseNumber", "agency", "to", "formTitle", "dueOn");
    }

    @Test
    void every_message_says_which_case_it_is_about_so_that_the_reader_need_not_guess() {
        assertThat(all).allSatisfy(m -> assertThat(m.subject() + m.body()).contains("HULL/2026-014"));
    }

    @Test
    void a_message_with_an_nhs_number_is_not_written() {
        for (String number : Set.of("9990001234", "999 000 1234", "999-000-1234")) {
            assertThatThrownBy(() -> new Message("HULL", 7L, "a@b.example", "About", "The child, " + number + ", died"))
                .isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void the_request_says_by_when_and_carries_the_link() {
        assertThat(RequestMessages.request(FACTS, LINK).body()).contains("by 4 June 2026").contains(LINK);
    }

    @Test
    void a_reminder_says_whether_the_form_is_late() {
        assertThat(RequestMessages.reminder(FACTS, LINK, DUE).body()).contains("It is due on 4 June 2026");
        assertThat(RequestMessages.reminder(FACTS, LINK, DUE.plusDays(1)).body()).contains("It was due on 4 June 2026");
    }

    @Test
    void the_code_is_never_in_the_same_message_as_the_link() {
        assertThat(RequestMessages.code(FACTS, "012345").body()).contains("012345").doesNotContain("link=");
    }

    @Test
    void two_addresses_or_none_are_refused() {
        for (String wrong : List.of("", "nobody", "a@b.example, c@d.example", "a@b.example\nBcc: c@d.example")) {
            assertThat(Message.isAddress(wrong)).as(wrong).isFalse();
        }
        assertThat(Message.isAddress("ward.7@hospital.example")).isTrue();
    }
}
