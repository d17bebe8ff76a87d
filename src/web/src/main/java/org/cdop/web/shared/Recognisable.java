package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cdop.analysis.Analysis;
import org.cdop.casefile.CaseNumber;
import org.cdop.learning.ActionLine;
import org.cdop.learning.RecommendationLine;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.role.Role;

/**
 * Texts of the analysis and the learning in which somebody of the case could be recognised, told to the coordinator, who
 * alone knows the names: members read these texts, and letters and the report may carry them.
 */
@Named
@RequestScoped
public class Recognisable {

    @Inject
    private AnonymisedCases anonymised;

    @Inject
    private Me me;

    public List<String> inAnalysis(String number, Analysis open) {
        List<String> texts = new ArrayList<>();
        open.factors().forEach(factor -> {
            texts.add(factor.factor());
            texts.add(factor.evidence());
        });
        open.points().forEach(point -> texts.add(point.point()));
        return among(number, texts);
    }

    public List<String> inLearning(String number, List<RecommendationLine> recommendations, List<ActionLine> actions) {
        List<String> texts = new ArrayList<>();
        recommendations.forEach(one -> texts.add(one.recommendation()));
        actions.forEach(one -> texts.add(one.action()));
        return among(number, texts);
    }

    /** Says so at once, when such a text was just saved. */
    public void warn(String number, String... texts) {
        List<String> given = new ArrayList<>();
        for (String text : texts) {
            given.add(text);
        }
        if (!among(number, given).isEmpty()) {
            Say.important("What you saved seems to name somebody, a place or a date. Members of the panel read it: take it out and word it anew.");
        }
    }

    private List<String> among(String number, List<String> texts) {
        texts.removeIf(Objects::isNull);
        return texts.isEmpty() || !me.may(Role.COORDINATOR) ? List.of() : anonymised.identifying(CaseNumber.parse(number), texts);
    }
}
