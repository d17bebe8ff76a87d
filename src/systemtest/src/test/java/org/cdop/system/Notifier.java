package org.cdop.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A professional at night, on a phone and with the keyboard alone, who notifies a death page by page. */
final class Notifier {

    private static final int MOST_PAGES = 40;

    private final Page page;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    Notifier(Page page, String givenNames, String familyName, LocalDate born, LocalDate died) {
        this.page = page;
        typed.put("child.family_name", familyName);
        typed.put("child.given_names", givenNames);
        typed.put("child.nhs_number", nhsNumber());
        day("child.born_on", born);
        day("child.died_on", died);
        typed.put("child.address", "1 Willow Walk");
        typed.put("child.postcode", "HU5 1ZZ");
        typed.put("death.circumstances", givenNames + " " + familyName + " was found unresponsive in the parents' bed in the morning.");
        typed.put("notifier.name", "Nurse Reed");
        typed.put("notifier.agency", "Exampleton Hospital");
        typed.put("notifier.job", "Ward sister");
        typed.put("notifier.phone", "01632 960111");
        typed.put("notifier.email", "ward@exampleton.example");
        chosen.put("child.sex", "male");
        chosen.put("child.council_area", "E06000010");
        chosen.put("child.home", "usual");
        chosen.put("death.place", "home");
        chosen.put("death.event", "sudi");
        chosen.put("death.expected", "unexpected");
        chosen.put("jar.criteria", "sudden_no_apparent_cause");
        chosen.put("coroner.referred", "yes");
        chosen.put("agencies[0].kind", "hospital");
    }

    Notifier with(String linkId, String answer) {
        typed.put(linkId, answer);
        return this;
    }

    private void day(String linkId, LocalDate day) {
        typed.put(linkId + ".day", String.valueOf(day.getDayOfMonth()));
        typed.put(linkId + ".month", String.valueOf(day.getMonthValue()));
        typed.put(linkId + ".year", String.valueOf(day.getYear()));
    }

    /** Goes through every page with the keyboard alone; returns the reference on the receipt. */
    String notifyTheDeath() {
        page.navigate("/notify");
        Keys keys = new Keys(page);
        for (int i = 0; i < MOST_PAGES; i++) {
            if (page.locator(".receipt .reference").count() > 0) {
                return page.locator(".receipt .reference").innerText().strip();
            }
            answer(keys);
            keys.press("main button:not(.visually-hidden):has-text('continue'), main button:has-text('Send the notification'), main .button:has-text('Start')");
            if (page.locator(".error-summary").count() > 0) {
                throw new AssertionError(page.url() + ": " + page.locator(".error-summary").innerText());
            }
        }
        throw new AssertionError("No receipt after " + MOST_PAGES + " pages: " + page.url());
    }

    private void answer(Keys keys) {
        typed.forEach((linkId, answer) -> {
            if (isThere("[name='" + linkId + "']")) {
                keys.type("[name='" + linkId + "']", answer);
            }
        });
        chosen.forEach((linkId, answer) -> {
            String choice = "[id='" + linkId + "-" + answer + "']";
            String list = "select[name='" + linkId + "']";
            if (isThere(choice)) {
                keys.choose(choice);
            } else if (isThere(list)) {
                String label = page.locator(list + " option[value='" + answer + "']").innerText();
                keys.pick(list, label);
            }
        });
    }

    /** A number of the range that is given to nobody, with its check digit (Modulus 11). */
    private static String nhsNumber() {
        while (true) {
            String digits = "999" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (10 - i) * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }

    private boolean isThere(String selector) {
        Locator box = page.locator(selector);
        return box.count() == 1 && box.isVisible();
    }
}
