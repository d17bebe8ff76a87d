package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person at a browser: an own window with own cookies, closed at the end of the test. */
public final class Browser implements AutoCloseable {

    /** Width of a desk screen and of a phone. */
    public static final int DESK = 1280;
    public static final int PHONE = 390;

    private static final String AXE = axe();

    /** Every rule runs; only what was found wrong is described, and only that comes back out of the browser. */
    private static final String VIOLATIONS = """
        () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(rule =>
          `${rule.id}: ${rule.help} (${rule.nodes.length}x, first ${rule.nodes[0].html})`))""";

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /** Playwright is not made for several threads: each has its own, all closed at the end. */
    private static final List<Playwright> STARTED = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = ThreadLocal.withInitial(Browser::start);

    private static final ThreadLocal<Map<String, Browser>> LOOKING = ThreadLocal.withInitial(HashMap::new);

    private final BrowserContext context;
    private final Page page;
    private final Runnable closing;

    private Browser(BrowserContext context, Page page, Runnable closing) {
        this.context = context;
        this.page = page;
        this.closing = closing;
    }

    private Browser(BrowserContext context) {
        this(context, context.newPage(), context::close);
    }

    /** A stranger who has just opened a browser. */
    public static Browser open() {
        return open(DESK);
    }

    public static Browser open(int width) {
        return open(width, null);
    }

    private static Browser open(int width, String cookies) {
        return new Browser(CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setStorageState(cookies).setBaseURL(Site.address()).setViewportSize(width, 900).setLocale("en-GB").setTimezoneId("Europe/London")));
    }

    /** A browser in which no script runs. */
    public static Browser withoutScripts() {
        return new Browser(CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false)
            .setBaseURL(Site.address()).setViewportSize(PHONE, 900).setLocale("en-GB").setTimezoneId("Europe/London")));
    }

    /** Another tab of the same browser, with its cookies; closing it closes only the tab. */
    public Browser beside() {
        Page beside = context.newPage();
        return new Browser(context, beside, beside::close);
    }

    private static com.microsoft.playwright.Browser start() {
        Playwright playwright = Playwright.create();
        STARTED.add(playwright);
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.program())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking")));
    }

    /** A person of the demonstration who has signed in. */
    public static Browser signedIn(String account) {
        Browser browser = open();
        browser.signIn(account, "/");
        return browser;
    }

    /** A new window of somebody who signed in before, or of nobody: for those who only look and do not sign out. */
    public static Browser knownAs(String account) {
        if ("nobody".equals(account)) {
            return open();
        }
        Browser window = open(DESK, KNOWN.computeIfAbsent(account, Browser::cookies));
        if (window.isSignedIn()) {
            return window;
        }
        window.close();
        KNOWN.put(account, cookies(account));
        return open(DESK, KNOWN.get(account));
    }

    private static String cookies(String account) {
        try (Browser first = signedIn(account)) {
            return first.context.storageState();
        }
    }

    /** Who did nothing for a quarter of an hour is signed out, and the tests take longer than that. */
    private boolean isSignedIn() {
        return context.request().get("/keepalive").status() == 204;
    }

    /** One window for each person, used again: for those who only look at one page after another. */
    public static Browser lookingAs(String account) {
        Browser window = LOOKING.get().compute(account, (name, open) -> {
            if (open != null && ("nobody".equals(name) || open.isSignedIn())) {
                return open;
            }
            if (open != null) {
                open.close();
            }
            return knownAs(name);
        });
        window.page.setViewportSize(DESK, 900);
        return new Browser(window.context, window.page, () -> { });
    }

    /** Signs in by the page, and is taken to where the person wanted to go. */
    public Browser signIn(String account, String path) {
        page.navigate("/sign-in?return=" + java.net.URLEncoder.encode(path, StandardCharsets.UTF_8));
        page.locator("input[type=text]:visible, input:not([type]):visible").first().fill(account);
        page.locator("input[type=password]:visible").first().fill(OneServer.PASSWORD);
        page.locator("form:has(input[type=password]) button[type=submit], form:has(input[type=password]) input[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    public Page page() {
        return page;
    }

    public Page go(String path) {
        page.navigate(path);
        return page;
    }

    /** What can be read in a part of the page, once the page is there whole: a click may lead on, and half a page says half a sentence. */
    public static String text(Locator part) {
        part.page().waitForLoadState();
        return part.innerText();
    }

    /** The page as it was sent and is now, once it is there whole. */
    public static String whole(Page page) {
        page.waitForLoadState();
        return page.content();
    }

    /** What axe finds wrong on the page once it is there whole: one line for each kind of fault with the first place of it. */
    public List<String> barriers() {
        page.waitForLoadState();
        page.frames().stream().filter(frame -> !(Boolean) frame.evaluate("typeof axe === 'object'")).forEach(frame -> frame.evaluate(AXE));
        return ((List<?>) page.evaluate(VIOLATIONS)).stream().map(String::valueOf).toList();
    }

    /** The library as it is shipped; a page keeps it while it stands, whatever its width. */
    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the page as it stands into the gallery; fails where axe finds a barrier at the width of a desk or of a phone. */
    public void look(String name) {
        assertThat(barriers()).as(name).isEmpty();
        page.setViewportSize(PHONE, 900);
        assertThat(barriers()).as(name + " on a phone").isEmpty();
        Gallery.shot(page, name);
    }

    @Override
    public void close() {
        closing.run();
    }

    static void closeAll() {
        STARTED.forEach(Playwright::close);
        STARTED.clear();
    }
}
