package org.cdop.annualreport;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Something in the lead's words that does not fit the frozen tables, or tells what must not be told.
 *
 * @param key     names the finding as long as its sentence stands unchanged
 * @param typed   the number or the name
 * @param place   the sentence in which it stands
 * @param why     what is wrong, in words
 * @param because why the number differs, as the lead explained it; empty where nobody did
 */
public record WordsFinding(String key, Chapter chapter, Kind kind, String typed, String place, String why, String because) {

    /** What can be wrong with words. */
    public enum Kind {
        NAME("A name"), HIDDEN_COUNT("A hidden count"), CONTRADICTION("A number that no table bears out");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static WordsFinding of(Chapter chapter, Kind kind, String typed, String place, String why) {
        String key = DigestUtils.sha256Hex(chapter.key() + "\n" + kind + "\n" + typed + "\n" + place).substring(0, 16);
        return new WordsFinding(key, chapter, kind, typed, place, why, "");
    }

    static WordsFinding ofName(Chapter chapter, String name) {
        return of(chapter, Kind.NAME, name, name, "It names a child or a family of this panel, or tells an address or NHS number. Take it out.");
    }

    WordsFinding explained(String reason) {
        return isExplainable() ? new WordsFinding(key, chapter, kind, typed, place, why, reason) : this;
    }

    /** A number may differ for a good reason; a name or a hidden count may not stand. */
    public boolean isExplainable() {
        return kind == Kind.CONTRADICTION;
    }

    public boolean isOpen() {
        return because.isEmpty();
    }
}
