package org.cdop.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.cdop.statistics.PublishedTable;

/**
 * The data annex: a CSV for each table and for what is told one by one, what each table means and how it is counted, and checksums
 * that {@code sha256sum -c} reads. Made twice of one report it is the same, byte for byte.
 */
final class ReportAnnex {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ReportAnnex() {
    }

    static byte[] write(OpenReport report) {
        Map<String, String> files = files(report);
        StringBuilder sums = new StringBuilder();
        files.forEach((name, content) -> sums.append(DigestUtils.sha256Hex(bytes(content))).append("  ").append(name).append('\n'));
        files.put("checksums.sha256", sums.toString());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(bytes(file.getValue()));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files(OpenReport report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("read-me.txt", readMe(report));
        report.snapshot().tables().forEach((key, table) -> files.put("tables/" + key + ".csv", table.toCsv()));
        files.put("recommendations.csv", SafeCsv.of(ReportWords.RECOMMENDATION_COLUMNS,
            report.snapshot().recommendations().stream().map(ReportedRecommendation::line).toList()));
        files.put("theme-actions.csv", SafeCsv.of(List.of("Theme", "Action", "State", "What came of it"),
            report.snapshot().actions().stream().map(a -> List.of(a.theme(), a.action(), a.state(), a.effect())).toList()));
        if (!report.snapshot().compared().isEmpty()) {
            files.put("beside-published-figures.csv", SafeCsv.of(Compared.COLUMNS, report.snapshot().compared().stream().map(Compared::line).toList()));
        }
        report.snapshot().tables().forEach((key, table) -> files.put("definitions/" + key + ".txt", definition(table)));
        return files;
    }

    private static String readMe(OpenReport report) {
        StringBuilder text = new StringBuilder(report.title()).append("\n").append(report.mark()).append("\n\n")
            .append("One file for each table stands in “tables”; what it counts and how, in “definitions” under the same name.\n")
            .append("[c] is a hidden count, [x] not calculated, [u] unreliable. A nought is a true nought.\n")
            .append("Checksums of all files stand in checksums.sha256; “sha256sum -c checksums.sha256” compares them.\n")
            .append("Checksum of the tables as frozen: ").append(report.checksum()).append("\n");
        report.notesOfAll().forEach(note -> text.append(note).append("\n"));
        return text.toString();
    }

    private static String definition(PublishedTable table) {
        StringBuilder text = new StringBuilder(table.title()).append("\n").append("Counts: ").append(table.population().meaning()).append("\n")
            .append("Period: ").append(ReportWords.period(table)).append("\n").append("Panel: ").append(String.join(", ", table.panels())).append("\n")
            .append("Data as they stood at ").append(table.dataCut()).append("\n\n");
        table.columns().forEach(c -> text.append(c.id()).append(": ").append(c.label()).append(c.interval() ? " (with _lower and _upper limits of the 95 % interval)" : "").append("\n"));
        text.append("\n");
        table.notes().forEach(note -> text.append(note).append("\n"));
        return text.append("\n").append(table.definition()).append("\n").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
