package org.cdop.theme;

/** Under what deaths are watched for early signals (domain notes, themes §5). */
public enum Watch {
    THEME("Theme", true),
    CATEGORY("Category of death", true),
    EVENT("Kind of death, as first told", true),
    SCHOOL("School", false),
    SECTOR("Postcode sector", false),
    PRODUCT("Product or substance", false);

    private final String label;
    private final boolean counted;

    Watch(String label, boolean counted) {
        this.label = label;
        this.counted = counted;
    }

    public String label() {
        return label;
    }

    /** Whether the count of twelve months is set beside the years before; else similar deaths soon after each other are looked for. */
    public boolean isCounted() {
        return counted;
    }
}
