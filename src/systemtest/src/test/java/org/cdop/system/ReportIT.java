package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The annual report of a panel: words beside frozen tables, checked, reviewed, signed off, read by everybody, taken away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportIT {

    private static final Path TAKEN = Path.of(System.getProperty("cdop.root"), "src/systemtest/target/gallery");
    private static final String OF_2024 = "panel=HULL&year=2024";

    @Test
    void a_report_is_written_frozen_checked_returned_corrected_signed_off_and_read_by_a_member_of_the_panel() throws IOException {
        try (Browser lead = Browser.knownAs("lead.hull"); Browser chair = Browser.knownAs("chair.hull"); Browser member = Browser.knownAs("member.hull.1")) {
            write(lead, "panel", "Safe sleep was the theme of the year & of \"many\" reviews.");
            write(lead, "category", "The panel completed 999 reviews.\nTwo babies died in one week.");
            lead.go("/report/edit?" + OF_2024);
            assertThat(text(lead.page().locator("main .inset.important").first())).contains("Draft, not for publication", "decided when they are frozen");
            lead.page().locator("summary", new Page.LocatorOptions().setHasText("Freeze the tables of this report")).click();
            pressed(lead.page(), "Freeze the tables");
            assertThat(text(lead.page().locator("main .inset.important").first())).contains("Draft, not for publication", "Frozen on", "Yarrow Severnside");
            assertThat(text(lead.page().locator("code"))).as("checksum of what is kept")
                .isEqualTo(Owner.ask("select sha256 from cdop.annual_report where panel = 'HULL' and year = 2024"));
            assertThat(text(lead.page().locator("#words-panel"))).isEqualTo("Safe sleep was the theme of the year & of \"many\" reviews.");
            lead.look("report-edit");

            findingsHoldTheReportBack(lead);
            theChairReturnsItAndThenSignsItOff(lead, chair);
            aMemberReadsIt(member);
        }
    }

    private static void findingsHoldTheReportBack(Browser lead) {
        String named = Owner.ask("select c.given_names || ' ' || c.family_name from cdop.child c join cdop.case_file f on f.id = c.case_id"
            + " where f.panel = 'HULL' and c.given_names ~ '^[A-Z][a-z]+$' and c.family_name ~ '^[A-Z][a-z]+$' order by c.case_id");
        Owner.run("update cdop.annual_report set words = words || jsonb_build_object('foreword', 'We remember " + named + ".') where panel = 'HULL' and year = 2024");
        Page page = lead.go("/report/review?" + OF_2024);
        assertThat(page.locator(".finding h3").allInnerTexts()).containsExactly("A name: “" + named + "”",
            "A number that no table bears out: “999”", "A hidden count: “Two”");
        assertThat(page.locator(".finding a").nth(1).getAttribute("href")).endsWith("#words-category");
        lead.look("report-review");
        page.locator("input[value='Send for review']").click();
        assertThat(text(page.locator(".error-summary"))).contains("3 findings about the words are still open");

        write(lead, "foreword", "To our partners.");
        write(lead, "category", "The panel completed 999 reviews.");
        lead.go("/report/review?" + OF_2024).locator("summary", new Page.LocatorOptions().setHasText("Explain a number")).click();
        page.locator("[id='explain:why']").fill("The national return counts transfers too.");
        pressed(page, "Keep the explanation");
        assertThat(text(page.locator(".finding"))).contains("Explained", "The national return counts transfers too.");
        lead.go("/report/review?" + OF_2024);
        pressed(page, "Send for review");
    }

    private static void theChairReturnsItAndThenSignsItOff(Browser lead, Browser chair) {
        assertThat(lead.go("/report/edit?" + OF_2024).locator("main textarea").count()).as("nothing changes while the chair reads").isZero();
        Page page = chair.go("/report/review?" + OF_2024);
        assertThat(text(page.locator("main"))).contains("The national return counts transfers too.", "Sent to the chair");
        page.locator("[id='back:why']").fill("Leave the national number out.");
        pressed(page, "Return to the lead");

        assertThat(text(lead.go("/report/review?" + OF_2024).locator("main"))).contains("Leave the national number out.");
        write(lead, "category", "Every review was looked at again.");
        lead.go("/report/review?" + OF_2024);
        pressed(lead.page(), "Send for review");

        chair.go("/report/review?" + OF_2024);
        pressed(page, "Sign off and publish");
        assertThat(text(page.locator("main"))).contains("Published", "Signed off and published");
        assertThat(page.locator("main input[type=submit]").count()).isZero();
        chair.look("report-signed-off");
    }

    private static void aMemberReadsIt(Browser member) throws IOException {
        Page page = member.go("/report/published");
        page.locator("main tbody th a").first().click();
        page.waitForURL("**/report/read?**");
        assertThat(text(page.locator("main"))).contains("Every review was looked at again.", "Checksum of the whole report");
        assertThat(text(page.locator("main"))).doesNotContain("Do not use this copy");
        member.look("report-read");
        page.locator("section:has(#themes) a[href*='/report/theme']").first().click();
        page.waitForURL("**/report/theme?**");
        member.look("report-theme");

        byte[] word = file(page, "as=docx&" + OF_2024);
        Files.write(TAKEN.resolve("report.docx"), word);
        assertThat(new String(unpacked(word).get("word/document.xml"), StandardCharsets.UTF_8))
            .contains("w:val=\"Heading1\"", "w:tblHeader", "Published, signed off by", "Safe sleep was the theme", "descr=\"Bar chart. ");
        byte[] pdf = file(page, "as=pdf&" + OF_2024);
        Files.write(TAKEN.resolve("report.pdf"), pdf);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("/StructTreeRoot");
        byte[] annex = file(page, "as=zip&" + OF_2024);
        Files.write(TAKEN.resolve("report.zip"), annex);
        assertThat(unpacked(annex)).containsKeys("read-me.txt", "checksums.sha256", "tables/themes.csv", "definitions/themes.txt");
        assertThat(file(page, "as=zip&" + OF_2024)).as("made again").isEqualTo(annex);
        Files.write(TAKEN.resolve("briefing.pdf"), file(page, "as=pdf&theme=safe-sleep&" + OF_2024));
    }

    @Test
    void the_chair_reads_an_unfinished_report_and_writes_nothing_in_it_and_another_panel_does_not_see_it() {
        try (Browser chair = Browser.knownAs("chair.hull"); Browser other = Browser.knownAs("chair.eastriding")) {
            Page page = chair.go("/report/list");
            page.locator("main tbody th a").first().click();
            page.waitForURL("**/report/edit?**");
            assertThat(page.locator("main textarea").count()).isZero();
            assertThat(page.locator("input[value='Freeze the tables']").count()).isZero();
            String address = page.url().replace(Site.address(), "");
            assertThat(other.page().navigate(address).status()).isEqualTo(404);
        }
    }

    @Test
    void a_quarter_is_told_to_the_partners_and_the_reviews_of_a_year_are_returned_by_outcome() throws IOException {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/report/list");
            coordinator.look("report-list");
            page.locator("main a[href*='/report/quarter']").first().click();
            page.waitForURL("**/report/quarter?**");
            assertThat(text(page.locator("main"))).contains("Not for publication", "Deaths notified", "Recommendations, and how they stand");
            coordinator.look("report-quarter");
            byte[] word = file(page, "as=docx&panel=HULL&year=2024&quarter=2");
            assertThat(new String(unpacked(word).get("word/document.xml"), StandardCharsets.UTF_8)).contains("for the child death review partners alone");
            byte[] book = file(page, "as=xlsx&" + OF_2024);
            Files.write(TAKEN.resolve("outcomes.xlsx"), book);
            assertThat(unpacked(book)).containsKey("xl/worksheets/sheet5.xml");
        }
    }

    private static void write(Browser lead, String chapter, String words) {
        Page page = lead.go("/report/edit?" + OF_2024);
        Locator section = page.locator("section:has(#" + chapter + ")");
        section.locator("summary").click();
        section.locator("textarea").fill(words);
        section.locator("input[type=submit]").click();
        page.locator(".banner").first().waitFor();
    }

    private static void pressed(Page page, String button) {
        page.locator("input[value='" + button + "']").click();
        page.locator(".banner").first().waitFor();
    }

    private static byte[] file(Page page, String asked) {
        APIResponse answer = page.request().get(Site.address() + "/report/file?" + asked);
        assertThat(answer.status()).as(asked).isEqualTo(200);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        return answer.body();
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
