package org.cdop.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.cdop.casefile.CaseFile;
import org.cdop.form.FormDefinition;

/**
 * The analysis form of a case as it lies open: the form, its narrative's edition, factors and points.
 *
 * @param definition the edition file of the narrative parts
 * @param mayWrite   whether the case is still to be settled
 */
public record Analysis(CaseFile file, AnalysisForm form, FormDefinition definition, List<ContributoryFactor> factors,
                       List<LearningPoint> points, boolean mayWrite) {

    public List<Factor> found() {
        return factors.stream().filter(f -> !f.isOfOlderScheme()).map(ContributoryFactor::found).collect(Collectors.toList());
    }

    public List<ContributoryFactor> in(FactorDomain domain) {
        return factors.stream().filter(f -> f.domain() == domain).collect(Collectors.toList());
    }

    public List<LearningPoint> issues() {
        return points.stream().filter(LearningPoint::isIssue).collect(Collectors.toList());
    }

    public List<LearningPoint> learning() {
        return points.stream().filter(p -> !p.isIssue()).collect(Collectors.toList());
    }

    /** What stands in the way of settling it; empty where nothing does. */
    public List<String> refusals() {
        return SettlingRules.refusals(form.categories(), form.conclusion(), form.insufficientWhy(), found());
    }
}
