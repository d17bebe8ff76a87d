package org.cdop.panelmeeting;

import java.util.List;
import java.util.stream.Collectors;
import org.cdop.analysis.Analysis;
import org.cdop.analysis.Categories;
import org.cdop.analysis.Conclusion;
import org.cdop.analysis.Factor;

/** A decision in the sentences in which it is read back to the meeting, and stands in the minutes. */
public final class ReadBack {

    private ReadBack() {
    }

    /** What the panel is about to settle, or has settled. */
    public static String of(Analysis analysis) {
        Categories categories = analysis.form().categories();
        StringBuilder told = new StringBuilder();
        if (categories.primary() != null) {
            told.append("Category of death: ").append(categories.primary().number()).append(", ")
                .append(categories.primary().label()).append('.');
            if (!categories.secondary().isEmpty()) {
                told.append(" Also: ").append(categories.secondary().stream().map(c -> c.number() + ", " + c.label())
                    .collect(Collectors.joining("; "))).append('.');
            }
        }
        Conclusion conclusion = analysis.form().conclusion();
        if (conclusion != null) {
            told.append(told.length() > 0 ? " " : "").append(conclusion.label());
            told.append(conclusion == Conclusion.YES ? ": " + modifiable(analysis.found()) + "." : ".");
            if (conclusion == Conclusion.INSUFFICIENT && analysis.form().insufficientWhy() != null) {
                told.append(" ").append(analysis.form().insufficientWhy());
            }
        }
        return told.toString();
    }

    private static String modifiable(List<Factor> factors) {
        return factors.stream().filter(Factor::modifiable).map(Factor::factor).collect(Collectors.joining("; "));
    }
}
