package org.cdop.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.OpenCase;

/** The bar on top of every page of a case: who, age at death, state. Read once for a page. */
@Named
@RequestScoped
public class CaseBar {

    @Inject
    private CaseFiles files;

    private OpenCase open;

    /** The case; a case that one may not see answers 404. */
    public OpenCase of(String number) {
        if (open == null || !open.file().number().toString().equals(number)) {
            open = files.open(CaseNumber.parse(number));
        }
        return open;
    }

    /** After something happened to the case on this page. */
    public void forget() {
        open = null;
    }
}
