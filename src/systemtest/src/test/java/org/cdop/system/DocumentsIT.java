package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What may be attached to a case: known by its content, up to the size that is set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class DocumentsIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final String ref = CaseOfTansy.in("GATHERING");

    @TempDir
    private Path folder;

    @Test
    void a_post_mortem_report_is_attached_and_what_is_too_large_or_no_document_is_refused_in_words() throws IOException {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            assertThat(attach(page, "report.pdf", PDF)).contains("The document is attached");
            assertThat(text(page.locator("main table"))).contains("report.pdf");
            assertThat(attach(page, "really-a-programme.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0})).contains("cannot be attached");
            assertThat(attach(page, "empty.pdf", new byte[0])).contains("Choose a file");
            assertThat(attach(page, "scan.pdf", Arrays.copyOf(PDF, 26 * 1024 * 1024))).contains("larger than 25 MB");
        }
        assertThat(documents()).as("only the first is kept").isEqualTo("1");
    }

    @Test
    void a_file_of_more_than_a_hundred_megabytes_is_answered_in_words_and_the_page_still_works() throws IOException {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            assertThat(attach(page, "film.pdf", Arrays.copyOf(PDF, 101 * 1024 * 1024))).containsIgnoringCase("too large");
            assertThat(attach(page, "report.pdf", PDF)).contains("The document is attached");
        }
        assertThat(documents()).isEqualTo("1");
    }

    private String attach(Page page, String name, byte[] content) throws IOException {
        page.navigate("/cases/documents?case=HULL/" + ref);
        page.locator("[id='attach:file']").setInputFiles(Files.write(folder.resolve(name), content));
        page.locator("[id='attach:title']").fill("Post-mortem report");
        page.locator("[id='attach'] input[type=submit]").click();
        page.locator(".banner, .error-summary, h1:has-text('too large')").first().waitFor();
        return text(page.locator("main"));
    }

    private String documents() {
        return Owner.ask("select count(*) from cdop.document d join cdop.case_file f on f.id = d.case_id where f.case_ref = ?", ref);
    }
}
