package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that is answered with a file: what may be attached, what stays typed meanwhile, and who reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileOnAFormIT {

    private final AgencyAsked asked = AgencyAsked.ofKind("housing");

    @TempDir
    private Path folder;

    @Test
    void an_agency_attaches_its_own_report_and_the_coordinator_finds_it_with_the_case() throws IOException {
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = asked.open(agent);
            page.navigate("/form/section?id=services");
            page.locator("[name='learning.own']").fill("Ask who else lives in the home.");
            page.locator("[name='attach:learning.document']").click();
            page.waitForURL("**/form/file**");
            agent.look("form-attach");
            page.locator("[id='attach:go']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Choose the file to attach");
            attach(page, "timeline.pdf", "MZ no document at all");
            page.locator(".error-summary:has-text('This kind of file')").waitFor();
            attach(page, "timeline.txt", "2025: moved in. 2026: moved out.");
            page.waitForURL("**#learning.document");
            assertThat(text(page.locator(".attached"))).contains("timeline.txt", "Take it off");
            assertThat(page.locator("[name='learning.own']").inputValue()).as("what was typed before stays").isEqualTo("Ask who else lives in the home.");
            agent.look("form-attached");
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            assertThat(text(coordinator.go("/cases/documents?case=HULL/" + asked.ref()).locator("main"))).contains("timeline.txt");
        }
        assertThat(Owner.ask("select string_agg(d.file_name, ',') from cdop.document d join cdop.case_file f on f.id = d.case_id where f.case_ref = ?",
            asked.ref())).as("only what may be attached is kept").isEqualTo("timeline.txt");
    }

    @Test
    void who_looked_for_a_child_is_not_asked_twice_where_the_form_tells_it() {
        Site agent = new Site();
        asked.open(agent);
        FacesForm.open(agent, "/form/section?id=respondent", "entry").type("respondent.name", "Petra Larch").press("to-list");
        assertThat(FacesForm.open(agent, "/form/nil", "nil").text("nil:name")).isEqualTo("Petra Larch");
    }

    private void attach(Page page, String name, String content) throws IOException {
        page.locator("[id='attach:file']").setInputFiles(Files.writeString(folder.resolve(name), content));
        page.locator("[id='attach:go']").click();
    }
}
