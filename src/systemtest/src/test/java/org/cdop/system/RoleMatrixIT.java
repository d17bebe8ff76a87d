package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Role by operation by panel: who is answered what on every page and every call. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoleMatrixIT {

    private static final Path WEB = Path.of(System.getProperty("cdop.root"), "src/web/src/main");
    private static final Pattern CALL = Pattern.compile("@(GET|POST|PUT|DELETE)\\b(?:(?!@GET|@POST|@PUT|@DELETE|public ).)*?(?:@Path\\(\"([^\"]*)\"\\)"
        + "(?:(?!@GET|@POST|@PUT|@DELETE|public ).)*)?public ", Pattern.DOTALL);
    private static final String INSIDES = "(?s).*(Exception|org\\.cdop|\\tat |Payara|GlassFish|PSQL|/work/).*";

    private static final Map<String, Map<String, String>> IDS = new HashMap<>();
    private static final Map<String, Site> SITES = new HashMap<>();
    private static List<String> ownChildren;
    private static List<String> otherChildren;

    @BeforeAll
    static void everybody_signs_in() {
        IDS.put("own", RoleMatrix.ids("HULL"));
        IDS.put("other", RoleMatrix.ids("EASTRIDING"));
        IDS.put("forged", RoleMatrix.forged());
        RoleMatrix.ACCOUNTS.forEach(account -> SITES.put(account, "nobody".equals(account) ? new Site() : Site.signedIn(account)));
        ownChildren = children("HULL");
        otherChildren = children("EASTRIDING");
        assertThat(ownChildren).hasSizeGreaterThan(20);
        assertThat(otherChildren).hasSizeGreaterThan(10);
    }

    static Stream<RoleMatrix.Line> lines() {
        return RoleMatrix.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void each_role_is_answered_as_the_table_says(RoleMatrix.Line line) {
        SoftAssertions all = new SoftAssertions();
        for (String account : RoleMatrix.ACCOUNTS) {
            Map<String, HttpResponse<String>> answers = new HashMap<>();
            for (String whose : line.isScoped() ? RoleMatrix.WHOSE : List.of("own")) {
                HttpResponse<String> answer = ask(line, account, whose);
                String who = account + ", " + whose;
                answers.put(whose, answer);
                all.assertThat(answer.statusCode()).as(who).isEqualTo(line.expected(account, whose));
                all.assertThat(answer.headers().firstValue("Cache-Control")).as(who).hasValue("no-store");
                all.assertThat(answer.body().matches(INSIDES)).as("insides of the server told to " + who).isFalse();
                all.assertThat(told(answer, otherChildren)).as("children of the other panel told to " + who).isEmpty();
                if (!account.startsWith("coordinator")) {
                    all.assertThat(told(answer, ownChildren)).as("children told to " + who).isEmpty();
                }
            }
            if (line.isScoped() && answers.get("other").statusCode() >= 400) {
                all.assertThat(words(answers.get("other"))).as("the other panel's to " + account).isEqualTo(words(answers.get("forged")));
            }
        }
        all.assertAll();
    }

    @Test
    void every_page_stands_in_the_table() throws IOException {
        try (Stream<Path> files = Files.walk(WEB.resolve("webapp"))) {
            assertThat(files.map(file -> "/" + WEB.resolve("webapp").relativize(file).toString().replace('\\', '/'))
                .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF"))
                .map(page -> page.equals("/index.xhtml") ? "/" : page.substring(0, page.length() - 6)))
                .as("pages that the table does not name").allMatch(RoleMatrixIT::isNamed);
        }
    }

    @Test
    void every_servlet_stands_in_the_table() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String source : sources("")) {
            Matcher servlet = Pattern.compile("@WebServlet\\(([^)]*)\\)").matcher(source);
            while (servlet.find()) {
                Pattern.compile("\"([^\"]*)\"").matcher(servlet.group(1)).results().map(r -> r.group(1).replace("/*", "")).forEach(addresses::add);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(8).as("servlets that the table does not name").allMatch(RoleMatrixIT::isNamed);
    }

    @Test
    void every_call_of_the_api_stands_in_the_table() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (String source : sources("java/org/cdop/web/api")) {
            Matcher resource = Pattern.compile("@Path\\(\"([^\"]*)\"\\)").matcher(source);
            if (resource.find()) {
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    String path = "/api/v1/" + resource.group(1) + (call.group(2) == null ? "" : "/" + call.group(2));
                    if (RoleMatrix.lines().stream().noneMatch(line -> line.method().equals(call.group(1)) && isAt(line, path))) {
                        missing.add(call.group(1) + " " + path);
                    }
                }
            }
        }
        assertThat(missing).as("calls that the table does not name").isEmpty();
    }

    private static boolean isNamed(String address) {
        return RoleMatrix.lines().stream().anyMatch(line -> isAt(line, address));
    }

    private static boolean isAt(RoleMatrix.Line line, String address) {
        String pattern = Arrays.stream(address.split("(?=\\{)|(?<=\\})")).map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
            .collect(Collectors.joining());
        return line.path().replaceFirst("\\?.*", "").matches(pattern + (address.equals("/notifications/enter") ? "(/.*)?" : ""));
    }

    private static List<String> sources(String under) throws IOException {
        try (Stream<Path> files = Files.walk(WEB.resolve(under))) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(file));
            }
            return all;
        }
    }

    private static HttpResponse<String> ask(RoleMatrix.Line line, String account, String whose) {
        String path = line.path(IDS.get(whose));
        if (!line.isApi()) {
            Site site = SITES.get(account);
            return "GET".equals(line.method()) ? site.get(path) : site.post(path, "", "Content-Type", "application/x-www-form-urlencoded");
        }
        Site stranger = SITES.get("nobody");
        String type = path.contains("/import") ? "text/csv" : "application/json";
        String[] headers = "nobody".equals(account) ? new String[] {"Content-Type", type}
            : new String[] {"Content-Type", type, "Authorization", "Bearer " + Token.of(account)};
        return switch (line.method()) {
            case "POST" -> stranger.post(path, "{}", headers);
            case "PUT" -> stranger.put(path, "{}", headers);
            case "DELETE" -> stranger.delete(path, headers);
            default -> stranger.get(path, headers);
        };
    }

    /** NHS numbers of a panel, and surnames that only its children have. */
    private static List<String> children(String panel) {
        return Arrays.asList(Owner.ask("with all_of as (select f.panel, c.* from cdop.child c join cdop.case_file f on f.id = c.case_id)"
            + " select string_agg(distinct word, ',') from (select nhs_number as word from all_of where panel = ?"
            + " union select family_name from all_of a where panel = ? and nhs_number like '999%' and family_name ~ '^[A-Z][a-z]{5,}$'"
            + " and not exists (select 1 from all_of b where b.panel <> a.panel and b.family_name = a.family_name)"
            + " and not exists (select 1 from cdop.notification n where n.panel <> a.panel and n.family_name = a.family_name)"
            + " and not exists (select 1 from cdop.app_user u where u.full_name like '%' || a.family_name)) w", panel, panel).split(","));
    }

    private static List<String> told(HttpResponse<String> answer, List<String> names) {
        return names.stream().filter(name -> answer.body().contains(name) || answer.body().contains(spaced(name))).toList();
    }

    private static String spaced(String name) {
        return name.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3");
    }

    /** What is said, without what differs between any two answers. */
    private static String words(HttpResponse<String> answer) {
        return answer.body().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("(?i)\"instance\":\"[^\"]*\"", "");
    }
}
