package org.cdop.exchange;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/**
 * Brings reviewed and open deaths of earlier years in from a file (contract of the case import): the file is kept, every row is
 * checked, and all of it becomes cases, or nothing. An imported case is a case like any other, and marked.
 */
@Stateless
@DenyAll
public class CaseImports {

    static final String KIND = "cases";
    private static final Duration KEPT_FOR = Duration.ofHours(24);

    /** A fact on the forms of its time, as the file told it: yes, no or not known. */
    public record Circumstance(String code, String factor, String answer) {
    }

    @Inject
    private KeptFiles files;

    @Inject
    private CaseFileReading reading;

    @Inject
    private CaseWriting writing;

    @Inject
    private ImportProgress progress;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Panels whose cases the person may bring in. */
    @RolesAllowed(Role.COORDINATOR)
    public List<String> panels() {
        return caller.get().panels(Role.COORDINATOR).stream().filter(code -> !code.equals("*")).sorted().toList();
    }

    /** Keeps a file to be checked and imported; one of more than 64 MB is refused. */
    @RolesAllowed(Role.COORDINATOR)
    public UUID keep(InputStream content) {
        return files.keep(KIND, content);
    }

    /** What would be created from the file, and what is wrong with it. Nothing is created. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("checked a file of cases")
    public ImportReport check(UUID file) {
        return reading.read(files.open(KIND, file), batch -> { });
    }

    /** Creates all cases of the file, or none where any row is rejected. Imports wait for each other. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("imported a file of cases")
    public ImportReport bringIn(UUID file) {
        database.one("exchange/one-at-a-time.sql", Map.of(), row -> row.yes("waited"));
        ImportReport checked = reading.read(files.open(KIND, file), batch -> { });
        if (checked.faulty()) {
            return checked;
        }
        long[] created = new long[1];
        try {
            progress.begins(file, checked.rows());
            reading.readChecked(files.open(KIND, file), batch -> {
                writing.write(batch);
                created[0] += batch.size();
                progress.at(file, created[0]);
            });
        } finally {
            progress.ended(file);
        }
        files.forget(file);
        return checked.withCreated(created[0]);
    }

    /** How far the running import of a file is, in hundredths; below nought where none runs. */
    @RolesAllowed(Role.COORDINATOR)
    public int progress(UUID file) {
        return progress.of(file);
    }

    /** Circumstances that an imported case was told with; none of a case that was not imported. */
    @RolesAllowed(Role.COORDINATOR)
    public List<Circumstance> circumstances(@OfCase CaseNumber number) {
        return database.list("exchange/circumstances-of-case.sql", Map.of("panel", number.panel(), "ref", number.ref()),
            row -> new Circumstance(row.text("code"), row.text("factor"), row.text("answer").replace('_', ' ')));
    }

    /** The person does not want to import the file. */
    @RolesAllowed(Role.COORDINATOR)
    public void forget(UUID file) {
        files.forget(file);
    }

    @Schedule(hour = "*", minute = "41", persistent = false, info = "removes files that were not imported")
    void dropOld() {
        database.run("exchange/drop-old-files.sql", Map.of("before", clock.instant().minus(KEPT_FOR)));
    }
}
