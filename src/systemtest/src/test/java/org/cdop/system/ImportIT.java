package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Cases and denominators from a file, by the page and by the API: all of a file or nothing, and nothing twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class ImportIT {

    private static final String HEADER = "case_ref,panel,family_name,sex,born_on,died_on,notified_on,reviewed_on,category,modifiable,factors,circumstances\n";

    private final Site site = new Site();
    private final String ref = "IMP/" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path folder;

    private String reviewed(String number) {
        return ref + number + ",HULL,Sallowbeck,female,2007-03-02,2007-05-14,2007-05-15,2008-01-20,10,yes,S02:2:y;P01:2:y;F08:3:n,S01=y;P01=y;S08=nk\n";
    }

    private String open(String number) {
        return ref + number + ",HULL,Sallowbeck,male,2009-11-30,2024-06-02,,,,,,U03=nk\n";
    }

    private HttpResponse<String> send(String account, String path, String body) {
        return site.post("/api/v1" + path, body, "Content-Type", "text/csv; charset=utf-8", "Authorization", "Bearer " + Token.of(account));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void cameOut(HttpResponse<String> answer, int status, int rows, int rejected, int created) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject report = json(answer);
        assertThat(report.getInt("rows")).isEqualTo(rows);
        assertThat(report.getInt("accepted")).isEqualTo(rows - rejected);
        assertThat(report.getInt("rejected")).isEqualTo(rejected);
        assertThat(report.getInt("created")).isEqualTo(created);
    }

    private String kept() {
        return Owner.ask("select count(*) from cdop.case_file where case_ref like ?", ref + "%");
    }

    @Test
    void a_file_is_checked_by_default_and_imported_when_asked_and_nothing_is_imported_twice() {
        String file = HEADER + reviewed("-1") + open("-2");
        cameOut(send("coordinator.hull", "/cases/import", file), 200, 2, 0, 0);
        assertThat(kept()).isEqualTo("0");
        cameOut(send("coordinator.hull", "/cases/import?dryRun=false", file), 200, 2, 0, 2);
        HttpResponse<String> again = send("coordinator.hull", "/cases/import?dryRun=false", file);
        cameOut(again, 422, 2, 2, 0);
        assertThat(json(again).getJsonArray("findings")).extracting(f -> f.asJsonObject().getInt("row") + f.asJsonObject().getString("column")
            + f.asJsonObject().getString("severity")).containsExactly("1case_referror", "2case_referror");
        assertThat(kept()).isEqualTo("2");
        assertThat(Owner.ask("select count(*) from cdop.import_part p join cdop.app_user u on u.id = p.user_id where u.name = 'coordinator.hull'"
            + " and convert_from(p.content, 'UTF8') like ?", "%" + ref + "-1%")).as("nothing of the file is left").isEqualTo("0");
    }

    @Test
    void one_rejected_row_keeps_all_others_out() {
        cameOut(send("coordinator.hull", "/cases/import?dryRun=false", HEADER + reviewed("-1") + reviewed("-2").replace("2008-01-20", "2006-01-20")),
            422, 2, 1, 0);
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void rows_of_another_panel_and_of_none_are_errors() {
        HttpResponse<String> answer = send("coordinator.hull", "/cases/import?dryRun=false",
            HEADER + reviewed("-1").replace("HULL", "EASTRIDING") + reviewed("-2").replace("HULL", "NOWHERE"));
        cameOut(answer, 422, 2, 2, 0);
        assertThat(answer.body()).contains("You do not coordinate this panel", "no panel with this code");
    }

    @Test
    void what_is_no_csv_is_refused_without_a_failure() {
        HttpResponse<String> json = site.post("/api/v1/cases/import", "{}", "Content-Type", "application/json", "Authorization", "Bearer " + Token.of("coordinator.hull"));
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        cameOut(send("coordinator.hull", "/cases/import", ""), 422, 0, 0, 0);
        cameOut(send("coordinator.hull", "/cases/import", "PK\u0003\u0004 a workbook"), 422, 0, 0, 0);
        cameOut(send("coordinator.hull", "/cases/import", HEADER + reviewed("-1").replace("Sallowbeck", "Sal\u0000low")), 422, 1, 1, 0);
        assertThat(send("coordinator.hull", "/cases/import?dryRun=perhaps", HEADER).statusCode()).isEqualTo(400);
        assertThat(send("coordinator.hull", "/cases/import", "x".repeat(65 * 1024 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void five_thousand_cases_are_imported_in_one_file_and_each_stands_in_the_trail() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            file.append(reviewed("-" + i));
        }
        cameOut(send("coordinator.hull", "/cases/import?dryRun=false", file.toString()), 200, 5_000, 0, 5_000);
        assertThat(Owner.ask("select count(*) from cdop.audit_entry where act = 'imported the case' and who = 'coordinator.hull' and case_ref like ?", ref + "%"))
            .isEqualTo("5000");
        Owner.run("delete from cdop.imported_circumstance where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.contributory_factor where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.analysis_form where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.statutory_clock where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.case_event where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.child where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.case_file where case_ref like ?", ref + "%");
    }

    @Test
    void the_coordinator_sees_what_is_wrong_corrects_the_file_and_imports_it_by_the_page() throws IOException {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            choose(page, "/cases/import", HEADER + reviewed("-1") + reviewed("-2").replace("2008-01-20", "20/01/2008"));
            assertThat(text(page.locator("main"))).contains("Nothing can be imported", "reviewed_on", "2024-05-14");
            assertThat(page.locator("input[value^='Import']").count()).isZero();
            assertThat(coordinator.barriers()).isEmpty();
            page.locator("input[value='Choose another file']").click();
            choose(page, "/cases/import", HEADER + reviewed("-1") + open("-2"));
            assertThat(kept()).as("nothing before it is asked for").isEqualTo("0");
            page.locator("input[value='Import 2 cases']").click();
            page.locator(".banner.good").waitFor();
            assertThat(text(page.locator(".banner.good"))).contains("2 cases are imported");
            coordinator.go("/cases/list?state=&q=" + ref);
            assertThat(text(page.locator("main table tbody"))).contains("Sallowbeck", "Completed", "Imported");
            page.locator("main tbody th a", new Page.LocatorOptions().setHasText(ref + "-1")).click();
            assertThat(text(page.locator("main"))).contains("Sallowbeck", "Imported", "co-sleeping", "Imported from a file");
            coordinator.go("/cases/analysis?case=HULL/" + ref + "-1");
            assertThat(text(page.locator("main"))).contains("Hazardous co-sleeping");
        }
    }

    @Test
    void a_kept_file_is_nobody_elses() throws IOException {
        try (Browser coordinator = Browser.knownAs("coordinator.hull"); Browser colleague = Browser.knownAs("manager")) {
            choose(coordinator.page(), "/cases/import", HEADER + reviewed("-1"));
            String address = coordinator.page().url();
            assertThat(coordinator.page().navigate(address).status()).isEqualTo(200);
            assertThat(colleague.page().navigate(address).status()).isEqualTo(404);
        }
    }

    @Test
    void the_lead_imports_denominators_and_a_later_file_replaces_them_and_says_so() throws IOException {
        String header = "area,area_name,year,measure,sex,age_from,age_to,imd_decile,count\n";
        cameOut(send("lead.hull", "/populations/import?dryRun=false", header + "HULL,Hull,1991,live_births,all,,,,4000\n"), 200, 1, 0, 1);
        HttpResponse<String> later = send("lead.hull", "/populations/import?dryRun=false", header + "HULL,Hull,1991,live_births,all,,,,4100\n");
        cameOut(later, 200, 1, 0, 1);
        assertThat(later.body()).contains("\"warning\"", "is replaced");
        assertThat(Owner.ask("select count from cdop.population_figure where area = 'HULL' and year = 1991")).isEqualTo("4100");
        cameOut(send("lead.hull", "/populations/import?dryRun=false", header + "EASTRIDING,East Riding,1991,live_births,all,,,,1\n"), 422, 1, 1, 0);
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.page();
            choose(page, "/statistics/populations", header + "HULL,Hull,1992,population,all,0,17,,61000\n");
            page.locator("input[value='Import 1 figure']").click();
            page.locator(".banner.good").waitFor();
            assertThat(text(page.locator("main table"))).contains("1992", "people");
        }
    }

    private void choose(Page page, String address, String content) throws IOException {
        page.navigate(address);
        page.locator("[id='upload:file']").setInputFiles(Files.writeString(folder.resolve("cases.csv"), content));
        page.locator("[id='upload'] input[type=submit]").click();
        page.locator("dl.summary").first().waitFor();
    }
}
