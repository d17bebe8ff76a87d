package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.FillingIT.input;
import static org.cdop.system.FillingIT.saved;
import static org.cdop.system.FillingIT.waitFor;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The server dies while somebody at an agency types. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("kills the server under everybody, and all sessions with it")
class ServerDiesWhileFillingIT {

    private static final String SUMMARY = "summary.case";

    @Test
    void a_server_that_is_killed_takes_nothing_with_it_that_the_page_called_saved_and_the_page_saves_the_rest_when_it_is_back() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser phone = Browser.open(Browser.PHONE)) {
            Page page = asked.open(phone);
            page.navigate("/form/section?id=summary");
            input(page, SUMMARY).pressSequentially("Before the server died.");
            saved(page);
            OneServer.server().killServerProcess();
            try {
                input(page, SUMMARY).pressSequentially(" After it died.");
                waitFor(page, "Not saved yet: the server cannot be reached");
                phone.look("filling-not-saved");
            } finally {
                OneServer.server().startServerProcess();
            }
            assertThat(asked.kept(SUMMARY)).isEqualTo("Before the server died.");
            waitFor(page, "the form was closed");
            try (Browser tab = phone.beside()) {
                assertThat(asked.open(tab).url()).as("back at the same field").endsWith("id=summary#" + SUMMARY);
                assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo(SUMMARY);
                waitFor(page, "Saved at");
                assertThat(asked.kept(SUMMARY)).isEqualTo("Before the server died. After it died.");
            }
        }
    }
}
