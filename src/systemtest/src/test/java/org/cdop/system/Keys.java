package org.cdop.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone who uses the keyboard alone: every box, choice and button is reached by Tab, as it stands in the page. */
final class Keys {

    private static final int MOST_STOPS = 150;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on by Tab until this element has the focus; fails where Tab never reaches it. */
    void to(String selector) {
        Locator wanted = page.locator(selector).first();
        for (int i = 0; i < MOST_STOPS; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    void type(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Chooses a radio: Tab to its group, then the arrows; a tick box: Tab, then the space bar. */
    void choose(String selector) {
        Locator wanted = page.locator(selector).first();
        if ("checkbox".equals(wanted.getAttribute("type"))) {
            to(selector);
            page.keyboard().press("Space");
            return;
        }
        String group = wanted.getAttribute("name");
        for (int i = 0; i < MOST_STOPS && !group.equals(page.evaluate("document.activeElement.name")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        for (int i = 0; i < 60 && !wanted.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!wanted.isChecked()) {
            throw new AssertionError("The arrows do not choose " + selector + " on " + page.url());
        }
    }

    /** Chooses from a list by typing how the entry begins. */
    void pick(String selector, String beginsWith) {
        to(selector);
        page.keyboard().type(beginsWith);
    }

    /** Presses a button or follows a link, and waits for the next page. */
    void press(String selector) {
        to(selector);
        page.waitForResponse(answer -> answer.request().isNavigationRequest() && answer.status() < 300,
            () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }
}
