package org.cdop.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number in a sentence, in figures or in words, that says how many or what share. Years, days of the calendar, ages, terms
 * ("within 6 months"), bases of rates and numbers of categories or chapters say neither and are passed over.
 *
 * @param people  whether it counts children, deaths or reviews
 * @param perCent whether it is a percentage
 */
record TypedNumber(String typed, BigDecimal value, boolean people, boolean perCent) {

    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
        "eighty", 80, "ninety", 90);
    private static final Map<String, Integer> OTHER = Map.of("single", 1, "sole", 1, "pair", 2, "couple", 2, "dozen", 12, "hundred", 100);

    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{L}\\d.,/\\u2013-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d/]|\\p{L})");
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?:(?:" + String.join("|", TENS.keySet()) + ")(?:[- ](?:"
        + String.join("|", UNITS.subList(1, 10)) + "))?|" + Stream.concat(UNITS.stream(), OTHER.keySet().stream()).collect(Collectors.joining("|"))
        + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile("^(?:[\\s-]+(?:of\\s+(?:the(?:se|m|ir)?\\s*)?)?(?:\\p{L}[\\p{L}-]*\\s+){0,2}?)?[\\s-]*"
        + "(?:deaths?|child(?:ren)?|bab(?:y|ies)|infants?|newborns?|neonates?|toddlers?|cases?|reviews?|boys?|girls?|teenagers?|adolescents?|suicides?"
        + "|twins?|siblings?|famil(?:y|ies)|young people|died|them|these)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("^\\s*(?:%|per\\s?cent\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOT_A_COUNT_AFTER = Pattern.compile("^(?:(?:st|nd|rd|th)\\b|\\s+(?:" + MONTHS + ")\\b|\\s*(?:%|per\\s?cent)\\s+(?:confidence|interval)"
        + "|(?:\\s*(?:to|and|or|[-\\u2013])\\s*\\d+)?[\\s-]+(?:days?|weeks?|months?|years?|hours?|minutes?)\\b|[\\u2013-]\\d).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOT_A_COUNT_BEFORE = Pattern.compile("(?:.*(?:\\b(?:" + MONTHS + "|aged|ages?|under|over|below|per|categor(?:y|ies)|decile|chapter"
        + "|grade|section|table|level|phase|step|form|part|page|figure|edition|version|paragraph|regulation|act|since|in|of|by|until|year)\\b)\\s*(?:\\d+\\s*(?:to|and|or|[-\\u2013])\\s*)?)$",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MEASURED_DAYS = Pattern.compile("median|average|mean|quartile|typical", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEAK_BEFORE = Pattern.compile(".*\\b(?:under|over|below|since|in|of|by|until|per|year)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static List<TypedNumber> in(String sentence) {
        List<TypedNumber> all = new ArrayList<>();
        Matcher figures = FIGURES.matcher(sentence);
        while (figures.find()) {
            String before = sentence.substring(0, figures.start());
            String after = sentence.substring(figures.end());
            BigDecimal value = new BigDecimal(figures.group().replace(",", ""));
            if (says(value, before, after, sentence)) {
                all.add(new TypedNumber(figures.group(), value, COUNTED.matcher(after).matches(), SHARE.matcher(after).matches()));
            }
        }
        Matcher words = WORDS.matcher(sentence);
        while (words.find()) {
            String after = sentence.substring(words.end());
            boolean people = COUNTED.matcher(after).matches();
            boolean share = SHARE.matcher(after).matches();
            if ((people || share) && !NOT_A_COUNT_AFTER.matcher(after).matches()) {
                all.add(new TypedNumber(words.group(), BigDecimal.valueOf(spelt(words.group())), people, share));
            }
        }
        return all;
    }

    private static boolean says(BigDecimal value, String before, String after, String sentence) {
        if (before.isBlank() && after.matches("(?s)^[.)]\\s.*")) {
            return false;
        }
        boolean year = value.scale() == 0 && value.intValue() >= 1900 && value.intValue() <= 2099 && !COUNTED.matcher(after).matches();
        boolean measured = MEASURED_DAYS.matcher(sentence).find() && after.matches("(?is)^\\s+days?\\b.*");
        if (year || NOT_A_COUNT_AFTER.matcher(after).matches() && !measured) {
            return false;
        }
        boolean counts = SHARE.matcher(after).matches() || COUNTED.matcher(after).matches() || measured;
        return !NOT_A_COUNT_BEFORE.matcher(before).matches() || counts && WEAK_BEFORE.matcher(before).matches()
            && !before.matches("(?is).*\\bper\\s*$");
    }

    private static int spelt(String words) {
        int sum = 0;
        for (String word : words.toLowerCase(Locale.UK).split("[- ]")) {
            sum += TENS.getOrDefault(word, OTHER.getOrDefault(word, Math.max(0, UNITS.indexOf(word))));
        }
        return sum;
    }
}
