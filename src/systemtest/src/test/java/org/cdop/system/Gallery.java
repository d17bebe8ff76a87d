package org.cdop.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Screenshots of every page at the width of a desk screen and of a phone, to be looked at. */
public final class Gallery {

    private static final Path FOLDER = Path.of(System.getProperty("cdop.root"), "src/systemtest/target/gallery");

    private Gallery() {
    }

    /** Takes the page as it stands at both widths; leaves it at the width of a desk screen. */
    public static void shot(Page page, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + "-" + width + ".png")));
        }
    }
}
