package org.cdop.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.NotFound;

/** Finds a case by its number among those that the person who asks may see. */
public final class Cases {

    private Cases() {
    }

    /** The case; {@link NotFound} where it is not there or may not be known of. */
    public static CaseFile find(EntityManager entities, CaseNumber number) {
        return entities.createQuery("select f from CaseFile f where f.panel = :panel and f.caseRef = :ref", CaseFile.class)
            .setParameter("panel", number.panel())
            .setParameter("ref", number.ref())
            .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The case, to be changed by somebody who saw it at this version. Refused where a colleague changed it meanwhile; what
     * follows counts as a change, even where it stands beside the state.
     */
    public static CaseFile find(EntityManager entities, CaseNumber number, long seen) {
        CaseFile file = find(entities, number);
        ChangedMeanwhile.refuseUnless(seen, file.version());
        entities.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return file;
    }
}
