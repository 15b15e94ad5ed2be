package com.billwright.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A person who has no mouse: keys are all that happens, they are counted, and whatever a pointer
/// would do is noticed, on every page from the sign-in on.
final class KeyboardSession implements AutoCloseable {

    private static final int MOST_TABS = 80;

    /// A click without a press of a button is a key's, or the program's own.
    private static final String LISTEN =
            """
            for (const type of ["pointerdown", "pointerup", "pointermove", "mousedown", "mouseup", "mousemove",
                "click", "dblclick", "contextmenu", "wheel", "touchstart"]) {
              window.addEventListener(type, event => {
                if (type !== "click" || event.detail !== 0) window.pointerUsed(type);
              }, { capture: true });
            }\
            """;

    private final BrowserSession browser;
    private final List<String> pointer = new CopyOnWriteArrayList<>();
    private int pressed;

    private KeyboardSession(BrowserSession browser) {
        this.browser = browser;
    }

    static KeyboardSession signIn(RunningBillwright billwright, String user) {
        KeyboardSession session = new KeyboardSession(BrowserSession.start());
        Page page = session.page();
        // While somebody listens, a dialog of files is the test's from its first moment on.
        page.onFileChooser(chooser -> {});
        page.context()
                .exposeFunction(
                        "pointerUsed", type -> session.pointer.add(String.valueOf(type[0])));
        page.context().addInitScript(LISTEN);
        page.navigate(billwright.stack().address().toString());
        session.answer("#username", user);
        session.answer("#password", "demo");
        session.see("user").waitFor();
        return session;
    }

    private void answer(String field, String text) {
        assertThat(page().locator(field)).isFocused();
        type(text);
        press("Enter");
    }

    BrowserSession browser() {
        return browser;
    }

    Page page() {
        return browser.page();
    }

    Locator see(String testId) {
        return browser.see(testId);
    }

    void press(String keys) {
        pressed++;
        page().keyboard().press(keys);
    }

    void type(String text) {
        pressed += text.length();
        page().keyboard().type(text);
    }

    /// How many keys were pressed so far; those held together are one.
    int pressed() {
        return pressed;
    }

    /// What a pointer did.
    List<String> pointer() {
        return pointer;
    }

    void tabTo(String testId) {
        tabToSelector("[data-testid='" + testId + "']");
    }

    /// Presses Tab until the focus is there.
    void tabToSelector(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean)
                    page().evaluate(
                                    "there => !!document.activeElement?.matches(there)",
                                    selector)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The Tab key does not come to " + selector);
    }

    @Override
    public void close() {
        browser.close();
    }

    /// What a screen reader calls so, as the next ones.
    Locator field(String name) {
        return page().getByRole(AriaRole.COMBOBOX, exactly(name));
    }

    Locator option(String list, String text) {
        return page().getByRole(AriaRole.LISTBOX, exactly(list))
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    Locator dialog(String name) {
        return page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
