package org.cdop.reporting;

import java.util.List;
import org.cdop.form.FormDefinition;

/**
 * What the coordinator needs to decide whom to ask: proposals not yet acted on, the directory, and the forms.
 *
 * @param proposals each with the agency of the directory that fits best, where one does
 */
public record WhomToAsk(List<Suggested> proposals, List<Choosable> directory, List<FormDefinition> forms) {

    /** A proposal, and the agency of the directory that it most likely means. */
    public record Suggested(Proposal proposal, Choosable agency, String formTitle) {
    }
}
