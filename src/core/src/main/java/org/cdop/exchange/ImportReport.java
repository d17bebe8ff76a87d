package org.cdop.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a file: how many rows it has, how many can be and were brought in, and what was found. With any error
 * nothing is created (all or nothing).
 *
 * @param created cases created, or figures written
 */
public record ImportReport(long rows, long accepted, long rejected, long created, List<ImportFinding> findings) {

    /** Whether nothing can be brought in from this file as it stands. */
    public boolean faulty() {
        return rejected > 0 || findings.stream().anyMatch(finding -> !finding.warning());
    }

    ImportReport withCreated(long count) {
        return new ImportReport(rows, accepted, rejected, count, findings);
    }

    /** The same with so many findings at most, and how many more there are: what a page shows. */
    public ImportReport first(int most) {
        if (findings.size() <= most) {
            return this;
        }
        List<ImportFinding> shown = new ArrayList<>(findings.subList(0, most));
        shown.add(new ImportFinding(0, null, true, "%,d more findings are not shown here.".formatted(findings.size() - most)));
        return new ImportReport(rows, accepted, rejected, created, List.copyOf(shown));
    }

    /** As the contract writes it. */
    public String toJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ImportFinding finding : findings) {
            var one = Json.createObjectBuilder().add("row", finding.row());
            if (finding.column() == null) {
                one.addNull("column");
            } else {
                one.add("column", finding.column());
            }
            all.add(one.add("severity", finding.severity()).add("message", finding.message()));
        }
        return Json.createObjectBuilder().add("rows", rows).add("accepted", accepted).add("rejected", rejected)
            .add("created", created).add("findings", all).build().toString();
    }
}
