package org.cdop.panelmeeting;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cdop.form.NhsNumber;

/** NHS numbers in any grouping, telephone numbers, e-mail addresses and postcodes. */
final class NumberMask {

    private static final String GAP = "[\\s.\u2010-\u2015/-]{0,3}";
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d+])\\d(?:" + GAP + "\\d){9}(?!\\d)");
    private static final Pattern NAMED_NHS_NUMBER =
        Pattern.compile("(?<=\\bNHS(?: no\\.?| num(?:ber)?| #|:)?:? {0,3})\\d(?:" + GAP + "\\d){6,9}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEPHONE =
        Pattern.compile("(?<![\\d+])(?:\\+44[\\s-]*(?:\\(0\\)[\\s-]*)?|0)\\d(?:[\\s()-]{0,2}\\d){8,9}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+'-]{1,64}+@[\\p{L}\\d.-]{1,255}\\.[\\p{L}]{2,}");
    /** The shape of a UK postcode; its inward part never uses C, I, K, M, O or V, which spares doses such as "B12 5mg". */
    private static final Pattern POSTCODE = Pattern.compile(
        "(?<![\\p{L}\\d])(?:[A-Z]{1,2}\\d[A-Z\\d]?|GIR)\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private final Set<String> known;

    /** @param known NHS numbers of this case, ten digits each */
    NumberMask(Set<String> known) {
        this.known = known;
    }

    void mask(Placeholders text) {
        text.mask(EMAIL, m -> "e-mail address");
        text.mask(TEN_DIGITS, this::nhsNumber);
        text.mask(NAMED_NHS_NUMBER, m -> "NHS number");
        text.mask(TELEPHONE, m -> "telephone number");
        text.mask(POSTCODE, m -> "postcode");
    }

    /** The NHS numbers of this case as they stand in the text. */
    List<String> known(String text) {
        return TEN_DIGITS.matcher(text).results().map(MatchResult::group).filter(n -> known.contains(n.replaceAll("\\D", ""))).toList();
    }

    private String nhsNumber(MatchResult m) {
        String digits = m.group().replaceAll("\\D", "");
        return known.contains(digits) || NhsNumber.parse(digits).isPresent() ? "NHS number" : null;
    }
}
