package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What an editor does who has no mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardInBrowserTest {
    /** More stops than any page of this desk has. */
    private static final int MANY = 120;

    /** What the keys go to, which part of the page that is in, whether one sees it, and whether it follows the last. */
    private static final String STOP = """
            const at = document.activeElement;
            const last = document.querySelector('[data-last]');
            const box = at.getBoundingClientRect();
            const style = getComputedStyle(at);
            const inSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const stop = [
              at.outerHTML.slice(0, 120),
              at.closest('dialog, header.bar, nav, aside, main')?.tagName ?? at.tagName,
              inSight && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
              !last || !!(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
            ];
            last?.removeAttribute('data-last');
            at.setAttribute('data-last', '');
            return stop;
            """;

    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;

    KeyboardInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.write(folder);
        Wirelint.run(folder, "--format", "html=report.html", "--format", "html=report/", "ports", "town");
    }

    @BeforeEach
    void forget() {
        browser.open(folder.resolve("report.html"), "");
        browser.run("sessionStorage.clear(); localStorage.clear()");
    }

    @Test
    void passesThroughEveryPartInTheOrderOfThePageAndShowsWhereItIs() {
        for (String page : new String[] {"report.html", "report/index.html", "report/stories/1-ferry-txt.html"}) {
            browser.open(folder.resolve(page), "");
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < MANY; i++) {
                browser.press(Keys.TAB.toString());
                Stop stop = stop();
                if (stop.part().equals("BODY")) {
                    break;
                }
                assertThat(stop).as(page).matches(Stop::seen, "is seen").matches(Stop::onward, "follows the last");
                parts.append(stop.part()).append(' ');
            }
            assertThat(parts.toString().replaceAll("(\\w+ )\\1+", "$1"))
                    .as(page)
                    .startsWith("A HEADER NAV MAIN ")
                    .endsWith(page.contains("stories/") ? "MAIN ASIDE " : "MAIN ");
        }
    }

    @Test
    void goesFromTheIndexToTheStetLineOfAFinding() {
        browser.maySeeTheClipboard();
        browser.open(folder.resolve("report/index.html"), "");
        browser.press(Keys.TAB.toString());
        assertThat(browser.text("return document.activeElement.textContent")).isEqualTo("Skip to the copy");
        browser.press(Keys.ENTER.toString());
        assertThat(stop().element()).startsWith("<main");
        browser.press("/");
        browser.press("ferry");
        browser.waitFor("document.querySelectorAll('#tree a').length === 1");
        browser.press(Keys.ESCAPE.toString());
        browser.press("n");
        browser.waitFor(
                "location.pathname.endsWith('1-ferry-txt.html') && document.querySelector('.card.on') !== null");
        browser.press("j");
        assertThat(browser.one(".at").getText()).startsWith("2 of ");
        browser.press("c");
        browser.waitFor("document.querySelector('.said').textContent.startsWith('Copied')");
        assertThat(browser.clipboard())
                .isEqualTo("[stet " + browser.one(".card.on .entries li").getAttribute("data-rule") + ": reason]");
        to("Copy place");
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.said').textContent.includes('ports/ferry.txt:')");
        assertThat(browser.clipboard()).startsWith("ports/ferry.txt:");
    }

    @Test
    void opensTheHelpAndComesBackToWhereItWas() {
        browser.open(folder.resolve("report.html"), "#s1");
        browser.press("/");
        browser.press(Keys.TAB.toString());
        Stop before = stop();
        browser.press("?");
        assertThat(stop().part()).isEqualTo("DIALOG");
        browser.press("j");
        assertThat(browser.one("#s1 .at").getText()).as("behind the help").startsWith("1 of ");
        browser.press(Keys.ESCAPE.toString());
        assertThat(stop().element()).isEqualTo(before.element());
    }

    private void to(String button) {
        for (int i = 0; i < MANY; i++) {
            browser.press(Keys.TAB.toString());
            if (browser.text("return document.activeElement.textContent").equals(button)
                    && Boolean.TRUE.equals(browser.run("return document.activeElement.closest('.card.on') !== null"))) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + button + " of " + browser.address());
    }

    private Stop stop() {
        List<?> stop = (List<?>) Objects.requireNonNull(browser.run(STOP));
        return new Stop(
                String.valueOf(stop.get(0)),
                String.valueOf(stop.get(1)),
                Boolean.TRUE.equals(stop.get(2)),
                Boolean.TRUE.equals(stop.get(3)));
    }

    private record Stop(String element, String part, boolean seen, boolean onward) {}
}
