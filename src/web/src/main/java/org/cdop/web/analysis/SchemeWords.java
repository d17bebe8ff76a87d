package org.cdop.web.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.analysis.AnalysisForm;
import org.cdop.analysis.ContributoryFactor;
import org.cdop.form.FormLibrary;

/** Judgements in the words of the scheme by which they were made; an older one says its years. */
@Named
@ApplicationScoped
public class SchemeWords {

    @Inject
    private FormLibrary library;

    public String domain(ContributoryFactor factor) {
        return factor.codes().domain(library, factor.domain().name());
    }

    public String grade(ContributoryFactor factor) {
        return factor.codes().grade(library, factor.grade());
    }

    /** What was concluded, or "None". */
    public String conclusion(AnalysisForm form) {
        return form.conclusionCode() == null ? "None" : form.codes().conclusion(library, form.conclusionCode());
    }
}
