package org.cdop.annualreport;

/** A file that somebody takes away: its name with its ending, its type, and what is in it. */
public record TakenAway(String name, String type, byte[] content) {

    static TakenAway of(Paper paper, String name, ReportForm form) {
        return new TakenAway(name + "." + form.ending(), form.type(), form.write(paper));
    }
}
