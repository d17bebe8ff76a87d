package org.cdop.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;

/** Screenshots of every page at the width of a desk screen and of a phone, to be looked at. */
public final class Gallery {

    private static final Path FOLDER = Path.of(System.getProperty("cdop.root"), "src/systemtest/target/gallery");

    /** A list of hundreds of lines is cut off here: drawing and packing all of it takes longer than everything that is tested of the page. */
    private static final int HIGHEST = 8000;

    private Gallery() {
    }

    /** Takes the page as it stands at both widths; leaves it at the width of a desk screen. */
    public static void shot(Page page, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(width, 900);
            int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.setViewportSize(width, Math.max(900, Math.min(height, HIGHEST)));
            page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(80).setPath(FOLDER.resolve(name + "-" + width + ".jpg")));
        }
        page.setViewportSize(Browser.DESK, 900);
    }
}
