package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead brings in what was published, sees a table beside it and the panel in a funnel about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFiguresIT {

    private static final String HEADER = "area,year,measure,numerator,denominator,source,invented\n";

    private final String area = "Exampleshire " + UUID.randomUUID().toString().substring(0, 8);
    private final int endsIn = LocalDate.now().minusMonths(3).getYear();
    private final String year = "%d-%02d".formatted(endsIn - 1, endsIn % 100);

    @TempDir
    private Path folder;

    @Test
    void a_table_and_a_funnel_stand_beside_what_was_published_with_its_source() throws IOException {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.page();
            choose(page, HEADER + area + "," + year + ",theme:safe-sleep,1,100,Invented for a demonstration,yes\n" + area + ",2024,child-mortality,1,100,,yes\n");
            assertThat(text(page.locator("main"))).contains("write it as 2024-25", "This is missing");
            assertThat(page.locator("[id='import'] input[value^='Import']").count()).isZero();
            choose(page, HEADER + area + "," + year + ",theme:safe-sleep,1,100,Invented for a demonstration,yes\n");
            page.locator("[id='import'] input[value='Import 1 figure']").click();
            page.locator("text=1 figure is imported.").waitFor();
            assertThat(text(page.locator("tr:has-text('" + area + "')"))).contains("Invented", "theme:safe-sleep", year);
            lead.look("published-figures");

            page.navigate("/statistics/table?table=themes&from=" + (endsIn - 1) + "-04-01&until=" + endsIn + "-04-01");
            page.locator("#beside-area").selectOption(area);
            page.locator("button:has-text('Set beside')").click();
            page.waitForURL("**beside=Exampleshire**");
            assertThat(text(page.locator("table:has(caption:text('Beside " + area + "')) tbody tr"))).contains("Safe sleep", "1 (0.2 to 5.4)");
            assertThat(text(page.locator("main"))).contains("Invented figures of " + area, "Source: Invented for a demonstration");
            lead.look("beside-published");

            page.navigate("/statistics/funnel?measure=theme:safe-sleep&first=" + endsIn + "&last=" + endsIn + "&around=" + area.replace(" ", "%20"));
            assertThat(page.locator("figure img").getAttribute("alt")).contains("The line in the middle is 1.0, of " + area + " (invented)", "Hull");
            page.waitForFunction("() => document.querySelector('figure img').naturalWidth > 0");
            assertThat(text(page.locator("table.numbers tbody tr"))).contains("Hull", "limits");
            lead.look("funnel");
            page.navigate("/statistics/funnel?measure=theme:safe-sleep&first=" + endsIn + "&last=" + endsIn);
            assertThat(text(page.locator("main"))).contains("Only one panel that you may see can be drawn");

            page.navigate("/statistics/published");
            page.locator("details:has-text('Take out the figures') summary").first().click();
            page.locator("input[title='Take out the figures of " + area + "']").click();
            page.locator("text=The figures of " + area + " are taken out.").waitFor();
            assertThat(page.locator("tr:has-text('" + area + "')").count()).isZero();
        }
    }

    private void choose(Page page, String content) throws IOException {
        page.navigate("/statistics/published");
        page.locator("[id='upload:file']").setInputFiles(Files.writeString(folder.resolve("published.csv"), content));
        page.locator("[id='upload'] input[type=submit]").click();
        page.locator("dl.summary").first().waitFor();
    }
}
