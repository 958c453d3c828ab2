package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What an editor sees of stories that are full of marks in their files: the copy, and never the marks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedInBrowserTest {
    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;

    MarkedInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.writeMarked(folder.resolve("marked"));
        Wirelint.run(folder, "--format", "html=report/", "marked/a.nitf", "marked/b.json", "marked/c.html");
    }

    @Test
    void showsNoMarkupInAnyChange() throws Exception {
        browser.maySeeTheClipboard();
        for (String page : List.of("1-a-nitf", "2-b-json", "3-c-html")) {
            browser.open(folder.resolve("report/stories/" + page + ".html"), "");
            List<String> changes = browser.all(".change").stream()
                    .map(c -> String.valueOf(c.getDomProperty("textContent")))
                    .toList();
            assertThat(changes).as(page).hasSizeGreaterThan(2).noneMatch(MarkedInBrowserTest::isMarked);
            assertThat(changes).as(page).anyMatch(c -> c.contains("R&B Boats sails on Tuesday"));
            browser.press("f");
            browser.click(".paper mark.c-names:not(.taken)");
            browser.run("document.activeElement.blur()");
            browser.pressWithShift(Keys.ENTER);
            browser.waitFor("document.querySelector('#ask').open");
            assertThat(browser.one("#ask .quoted").getText())
                    .contains("“We saw Odessa & its quays")
                    .doesNotContain("<", "&amp;");
            browser.click("#ask [value='']");
            browser.waitFor("document.querySelectorAll('.entries li.decided').length > 1");
            browser.run("document.activeElement.blur()");
            browser.press("d");
            assertThat(browser.shown(".changes .l"))
                    .as(page)
                    .hasSize(2)
                    .noneMatch(MarkedInBrowserTest::isMarked)
                    .anyMatch(c -> c.contains("Odessa") && c.contains("Odesa on Monday"));
            browser.press("d");
            browser.click("[data-mend=copy]");
            browser.waitFor("document.querySelector('.said').textContent.startsWith('Copied: the mended story')");
            String file = Files.readString(
                    folder.resolve("marked").resolve(page.substring(2).replace('-', '.')));
            assertThat(browser.clipboard())
                    .as("the file, marks and all")
                    .isEqualTo(file.replace("</em> ,", "</em>,").replace("<b>Odessa", "<b>Odesa"));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static boolean isMarked(String words) {
        return words.matches("(?s).*(</?[a-z]|&amp;|&#|\\\\n|\\\\\").*");
    }
}
