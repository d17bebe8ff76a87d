package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The annual report of a panel: words beside tables, frozen, taken away as Word and as PDF. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportIT {

    private static final String WORDS = "Six meetings; safe sleep was the theme of the year & of \"many\" reviews.";

    @Test
    void the_lead_writes_words_freezes_the_tables_and_takes_the_report_away_as_word_and_pdf() throws IOException {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.go("/report/list");
            assertThat(lead.barriers()).isEmpty();
            page.locator("main table a").nth(2).click();
            String address = page.url();
            page.locator("main details summary").nth(3).click();
            page.locator("main details textarea").nth(3).fill(WORDS);
            page.locator("main details summary").nth(4).click();
            page.locator("main details textarea").nth(4).fill("Written in another chapter.");
            page.locator("main details input[type=submit]").nth(3).click();
            page.locator("main .lead-words", new Page.LocatorOptions().setHasText("Written in another chapter.")).waitFor();
            assertThat(text(page.locator("section:has(#modifiable) .lead-words"))).isEqualTo(WORDS);

            String before = page.locator("code").innerText();
            page.locator("summary", new Page.LocatorOptions().setHasText("Freeze the tables of this report")).click();
            page.locator("input[value='Freeze the tables']").click();
            assertThat(text(page.locator(".inset.important"))).contains("Draft, not for publication", "Frozen on", "Yarrow Severnside");
            assertThat(text(page.locator("code"))).as("checksum of what was shown").isEqualTo(before);
            assertThat(page.locator("input[value='Freeze the tables']").count()).isZero();
            assertThat(text(page.locator("section:has(#modifiable) .lead-words"))).isEqualTo(WORDS);
            assertThat(lead.barriers()).isEmpty();
            Gallery.shot(page, "report-edit");

            String asked = address.replaceAll(".*[?]", "");
            String word = document(file(page, "docx", asked));
            assertThat(word).contains("w:val=\"Heading1\"", "w:tblHeader", "Draft, not for publication", "Six meetings; safe sleep");
            String pdf = new String(file(page, "pdf", asked), StandardCharsets.ISO_8859_1);
            assertThat(pdf).startsWith("%PDF-").contains("/StructTreeRoot");
        }
    }

    @Test
    void the_chair_reads_the_report_and_writes_nothing_in_it_and_another_panel_does_not_see_it() {
        try (Browser chair = Browser.knownAs("chair.hull"); Browser other = Browser.knownAs("chair.eastriding")) {
            Page page = chair.go("/report/list");
            page.locator("main table a").first().click();
            assertThat(page.locator("main textarea").count()).isZero();
            assertThat(page.locator("input[value='Freeze the tables']").count()).isZero();
            String address = page.url().replace(Site.address(), "");
            assertThat(other.page().navigate(address).status()).isEqualTo(404);
        }
    }

    private static byte[] file(Page page, String kind, String asked) {
        APIResponse answer = page.request().get(Site.address() + "/report/file?as=" + kind + "&" + asked);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        return answer.body();
    }

    private static String document(byte[] word) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if ("word/document.xml".equals(entry.getName())) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document in the Word file");
    }
}
