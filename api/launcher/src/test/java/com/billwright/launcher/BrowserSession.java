package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/// A person in a real Chromium, signed in through the real Keycloak.
final class BrowserSession implements AutoCloseable {

    private static final Path SCREENSHOTS =
            Installation.ofThisProgram().home().resolve("api/launcher/target/screenshots");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;

    private BrowserSession(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        this.page = context.newPage();
    }

    static BrowserSession signIn(RunningBillwright billwright, String user) {
        BrowserSession session = start();
        Page page = session.page;
        page.navigate(billwright.stack().address().toString());
        assertThat(page.url()).contains("/realms/billwright/");
        giveCredentials(page, user);
        session.see("user").waitFor();
        return session;
    }

    /// On Keycloak's page.
    static void giveCredentials(Page page, String user) {
        page.locator("#username").fill(user);
        // Keycloak asks for the name first: it might belong to an organization's own sign-in.
        page.locator("#kc-login").click();
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
    }

    /// Nobody is signed in yet.
    static BrowserSession start() {
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions()
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"));
        String chromium = System.getProperty("billwright.chromium", "");
        if (!chromium.isEmpty()) {
            options.setExecutablePath(Path.of(chromium));
        }
        Browser browser = playwright.chromium().launch(options);
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 800)
                                .setLocale("en-US"));
        context.setDefaultTimeout(20_000);
        return new BrowserSession(playwright, context);
    }

    Page page() {
        return page;
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    /// @param fragment as `oakfield/queue`
    void open(String fragment) {
        page.evaluate("to => { location.hash = to }", "/" + fragment);
    }

    /// Loads the screen anew in that language.
    void speak(String language) {
        page.evaluate("to => localStorage.setItem('billwright.language', to)", language);
        page.reload();
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", language);
        see("user").waitFor();
    }

    /// Takes the screen in both colour schemes, and asks axe about each.
    void lookAt(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            lookOnce(name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /// Takes the screen as it is, and asks axe about it.
    void lookOnce(String name) {
        page.waitForFunction(
                "() => [...document.images].every(i => i.complete && i.naturalWidth > 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        assertThat(
                        new AxeBuilder(page)
                                .analyze().getViolations().stream()
                                        .map(rule ->
                                                rule.getId()
                                                        + " "
                                                        + rule.getNodes().stream()
                                                                .map(n -> n.getHtml())
                                                                .toList())
                                        .toList())
                .describedAs("what axe finds on %s", name)
                .isEmpty();
    }

    @Override
    public void close() {
        context.browser().close();
        playwright.close();
    }
}
