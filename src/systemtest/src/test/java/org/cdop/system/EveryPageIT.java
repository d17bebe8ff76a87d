package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that somebody may open: it answers, nobody is kept out by a barrier, nothing scrolls sideways, all at two widths. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class EveryPageIT {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "nobody, /sign-in", "nobody, /notify", "nobody, /notify/child", "nobody, /accessibility", "nobody, /privacy",
        "coordinator.hull, /", "coordinator.hull, /cases/list", "coordinator.hull, /cases/list?state=&q=2025&sort=name",
        "coordinator.hull, /notifications/list", "coordinator.hull, /meetings/list", "coordinator.hull, /learning/actions",
        "coordinator.hull, /learning/recommendations", "coordinator.hull, /agencies/list", "coordinator.hull, /outbox",
        "coordinator.hull, /account", "coordinator.hull, /panels/seats?panel=HULL", "coordinator.hull, /statistics/list",
        "chair.hull, /", "chair.hull, /cases/list", "chair.hull, /meetings/list",
        "member.hull.1, /", "member.hull.1, /meetings/list", "member.hull.1, /cases/list", "lead.hull, /", "lead.hull, /cases/list",
        "coordinator.hull, /quality/list", "coordinator.hull, /cases/import", "lead.hull, /statistics/populations",
        "lead.hull, /quality/list", "lead.hull, /statistics/list", "lead.hull, /report/list", "lead.hull, /report/review?panel=HULL&year=2025", "lead.hull, /report/quarter?panel=HULL&year=2025&quarter=4",
        "auditor, /report/published",
        "lead.hull, /themes/list", "lead.hull, /themes/theme?theme=safe-sleep", "chair.hull, /themes/theme?theme=smoking&window=5",
        "lead.hull, /themes/cases?theme=smoking", "coordinator.hull, /themes/cases?theme=smoking", "lead.hull, /themes/entry?theme=smoking", "lead.hull, /themes/local",
        "lead.hull, /themes/signals", "chair.hull, /themes/signals", "lead.hull, /statistics/published", "lead.hull, /statistics/override?table=sex&panel=HULL", "lead.hull, /statistics/funnel",
        "lead.hull, /statistics/funnel?measure=theme:safe-sleep",
        "coordinator.hull, /themes/local", "lead.hull, /themes/make",
        "lead.hull, /statistics/table?table=category-by-modifiable", "lead.hull, /statistics/table?table=age-by-sex&audience=public",
        "lead.hull, /statistics/table?table=themes", "lead.hull, /statistics/table?table=time-to-completion",
        "lead.hull, /statistics/table?table=notifications-by-year", "lead.hull, /statistics/table?table=year-on-year",
        "lead.hull, /statistics/table?table=infant-mortality", "lead.hull, /statistics/table?table=deprivation&population=reviews",
        "lead.hull, /statistics/table?table=category-by-age&sex=male", "lead.hull, /statistics/table?table=circumstances",
        "lead.hull, /statistics/table?table=theme-trend&theme=safe-sleep&window=3", "lead.hull, /statistics/table?table=open-cases",
        "lead.hull, /statistics/table?table=completeness", "lead.hull, /statistics/table?table=event-by-modifiable&audience=public",
        "member.hull.1, /statistics/table?table=sex", "admin, /", "admin, /people/list", "admin, /panels/list", "admin, /agencies/list",
        "auditor, /", "auditor, /trail"})
    void a_page_answers_and_has_no_barrier(String account, String path) {
        try (Browser browser = Browser.lookingAs(account)) {
            List<String> errors = new ArrayList<>();
            Consumer<ConsoleMessage> said = message -> {
                if ("error".equals(message.type())) {
                    errors.add(message.text());
                }
            };
            Consumer<String> broke = errors::add;
            browser.page().onConsoleMessage(said);
            browser.page().onPageError(broke);
            try {
                look(browser, browser.page().navigate(path), name(account, path));
            } finally {
                browser.page().offConsoleMessage(said);
                browser.page().offPageError(broke);
            }
            assertThat(errors).as("errors in the browser").isEmpty();
        }
    }

    @ParameterizedTest(name = "case page {0}")
    @CsvSource({"case", "notification", "requests", "clocks", "review-meeting", "family", "documents", "anonymised", "analysis",
        "learning", "trail", "record", "chronology", "quality", "identity", "facts", "safeguarding", "national"})
    void a_page_of_a_case_answers_and_has_no_barrier(String page) {
        try (Browser browser = Browser.lookingAs("coordinator.hull")) {
            browser.go("/cases/list?state=COMPLETED");
            String number = browser.page().locator("table tbody th a").first().innerText().strip();
            look(browser, browser.page().navigate("/cases/" + page + "?case=" + number), "case-" + page);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "coordinator.hull, /notifications/list, tbody th a", "coordinator.hull, /meetings/list, tbody th a",
        "coordinator.hull, /agencies/list, tbody th a", "coordinator.hull, /learning/actions, tbody th a",
        "coordinator.hull, /learning/recommendations, tbody th a", "coordinator.hull, /cases/list, tbody th a",
        "member.hull.1, /meetings/list, tbody th a", "chair.hull, /cases/list?state=REVIEWED, tbody th a",
        "lead.hull, /report/list, tbody th a", "admin, /people/list, tbody th a", "admin, /panels/list, tbody a"})
    void a_page_behind_the_first_line_of_a_list_answers_and_has_no_barrier(String account, String list, String first) {
        try (Browser browser = Browser.lookingAs(account)) {
            String address = browser.go(list).locator("main " + first).first().getAttribute("href");
            look(browser, browser.page().navigate(address), name(account, address.replaceAll("[?].*", "")));
        }
    }

    @ParameterizedTest(name = "to print: {0}")
    @CsvSource({"Agenda to print", "Pack to print", "Minutes to print"})
    void what_is_printed_of_a_meeting_answers_and_has_no_barrier(String link) {
        try (Browser browser = Browser.lookingAs("coordinator.hull")) {
            browser.go("/meetings/list").locator("main tbody th a").last().click();
            String address = browser.page().locator("text=" + link).getAttribute("href");
            look(browser, browser.page().navigate(address), "print-" + link.split(" ")[0].toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static void look(Browser browser, Response answer, String name) {
        assertThat(answer.status()).as("status of " + name).isEqualTo(200);
        Gallery.shot(browser.page(), name);
        assertThat(browser.barriers()).as("barriers at the width of a desk").isEmpty();
        browser.page().setViewportSize(Browser.PHONE, 900);
        assertThat(browser.barriers()).as("barriers at the width of a phone").isEmpty();
        browser.page().setViewportSize(320, 900);
        assertThat(width(browser.page())).as("nothing scrolls sideways at 320 pixels").isLessThanOrEqualTo(320);
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static String name(String account, String path) {
        return account.replace('.', '-') + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
