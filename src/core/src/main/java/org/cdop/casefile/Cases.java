package org.cdop.casefile;

import jakarta.persistence.EntityManager;
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
}
