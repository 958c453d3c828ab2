package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What an editor does in the page in which a story is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveInBrowserTest {
    private static final String STORY = """
            Council waits for boats

            GDYNIA, Oct 6 (Wirefield) - Boats left Odessa on Tuesday , said Petro Horbachenko, who met the owners. Horbachenko was calm.

            Sign up for our newsletter to get the latest headlines.

            “We saw Odessa in the rain,” Horbachenko said. At least 18 people were killed in the storm.

            Follow us on Twitter.
            """;

    @AutoClose
    private final Browser browser = new Browser();

    @AutoClose
    private final Served served;

    private final Path folder;

    LiveInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Files.writeString(folder.resolve("boats.txt"), STORY.replace("\n", "\r\n"));
        served = new Served(folder);
    }

    @BeforeEach
    void begin() {
        browser.open(served.address());
        browser.maySeeTheClipboard();
        browser.waitFor("document.querySelector('.cm-content') !== null");
        browser.run("""
                const data = new DataTransfer();
                data.setData('text/plain', arguments[0]);
                document.querySelector('.cm-content').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                """, STORY);
        browser.waitFor("document.querySelectorAll('.cm-content .m.struck').length === 2");
    }

    @Test
    void findsWhereItStandsAndFollowsTheWords() {
        assertThat(browser.one(".gate").getText()).startsWith("Not ready: ");
        assertThat(browser.shown(".cm-content .m.c-names")).containsExactly("Odessa", "Odessa");
        browser.run("document.querySelectorAll('.cm-line')[0].click()");
        browser.pressWith(Keys.CONTROL, Keys.HOME);
        browser.press("On Monday ");
        browser.waitFor("document.querySelectorAll('.cm-content .m.c-names').length === 2");
        assertThat(browser.shown(".cm-content .m.c-names")).containsExactly("Odessa", "Odessa");
        browser.pressWith(Keys.CONTROL, Keys.END);
        browser.press("Boats left Odessa");
        pause();
        assertThat(browser.shown(".cm-content .m.c-names"))
                .as("nothing on the word that is typed")
                .hasSize(2);
        browser.press(" again.");
        browser.waitFor("document.querySelectorAll('.cm-content .m.c-names').length === 3");
    }

    @Test
    void takesAFixHereAndUndoesIt() {
        next();
        assertThat(browser.one("#popover").getText()).contains("“Odesa” here");
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelectorAll('.cm-content .m.c-names').length === 1");
        assertThat(copy()).contains("Boats left Odesa on").contains("We saw Odessa in");
        undo();
        browser.waitFor("document.querySelectorAll('.cm-content .m.c-names').length === 2");
        assertThat(copy()).contains("Boats left Odessa on");
    }

    @Test
    void mendsAllThatIsSafeAndShowsItBeforeItIsCopied() {
        browser.pressWith(Keys.ALT, "f");
        browser.waitFor("document.querySelector('[data-do=mend]').disabled");
        assertThat(copy()).contains("on Tuesday, said").contains("Odessa");
        browser.pressWith(Keys.ALT, "x");
        assertThat(copy()).doesNotContain("Sign up").doesNotContain("Twitter");
        browser.pressWith(Keys.ALT, "c");
        assertThat(browser.shown("#changes del")).hasSize(3);
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.told').textContent.startsWith('Copied')");
        assertThat(browser.clipboard()).contains("on Tuesday, said").doesNotContain("Twitter");
        undo();
        assertThat(copy()).contains("Follow us on Twitter.").contains("Sign up");
    }

    @Test
    void letsStandWithAReasonAndCallsAFindingWrong() throws Exception {
        browser.run("document.querySelector('.m.c-figures').click()");
        browser.press(Keys.BACK_SPACE.toString());
        browser.waitFor("document.querySelector('#stand').open");
        browser.press("the council counted");
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelectorAll('.cm-content .m.c-figures').length === 0");
        assertThat(copy()).contains("[stet casualty-figure-unattributed: the council counted]\n“We saw");
        browser.run("document.querySelector('.m.c-names').click()");
        browser.click("#popover [data-do=wrong]");
        browser.waitFor("document.querySelector('.told').textContent.startsWith('Kept as a sample')");
        assertThat(Wirelint.run(folder, "score", ".wirelint-samples")).contains("name-alias-not-preferred");
    }

    @Test
    void opensAndSavesAStoryOfTheFolderWithItsLineEnds() throws Exception {
        browser.click("[data-do=open]");
        browser.waitFor("document.querySelector('#stories').open");
        browser.click("#stories button[value='boats.txt']");
        browser.waitFor("document.querySelector('.slug-name').textContent === 'boats.txt'"
                + " && document.querySelectorAll('.cm-content .m.struck').length === 2");
        browser.pressWith(Keys.ALT, "f");
        browser.pressWith(Keys.CONTROL, "s");
        browser.waitFor("document.querySelector('#changes').open");
        assertThat(browser.shown("#changes del")).hasSize(1);
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.told').textContent === 'Saved: boats.txt'");
        assertThat(Files.readString(folder.resolve("boats.txt")))
                .isEqualTo(STORY.replace("Tuesday ,", "Tuesday,").replace("\n", "\r\n"));
        Files.writeString(folder.resolve("boats.txt"), STORY.replace("\n", "\r\n"));
    }

    @Test
    void tellsWhatTheStorySaysAndPutsNoBarrierInTheWay() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefersDark(dark);
            next();
            assertThat(browser.barriers()).isEmpty();
            browser.press(Keys.ESCAPE.toString());
            for (String panel : new String[] {"names", "figures", "quotes", "story", "decide"}) {
                browser.click("[data-tab=" + panel + "]");
                assertThat(browser.barriers()).as(panel).isEmpty();
            }
        }
        browser.prefersDark(false);
        assertThat(browser.one("#quotes").getDomProperty("textContent")).contains("Horbachenko");
        browser.click("[data-tab=figures]");
        assertThat(browser.one("#figures").getText())
                .contains("At least 18 people")
                .contains("no source in reach");
        browser.click("#figures .place");
        assertThat(browser.text("return getSelection().toString()")).isEqualTo("At least 18 people");
        browser.click("[data-tab=decide]");
        assertThat(browser.complaints()).isEmpty();
        String ours = served.address().toString();
        assertThat(browser.requestsElsewhere()).allMatch(r -> r.startsWith(ours));
    }

    private void next() {
        browser.run("document.querySelector('.cm-content').focus()");
        browser.press(Keys.F8.toString());
        browser.waitFor("!document.querySelector('#popover').hidden");
    }

    private void undo() {
        browser.run("document.querySelector('.cm-content').focus()");
        browser.pressWith(Keys.CONTROL, "z");
    }

    /** The text as it stands in the copy, without the buttons beside it. */
    private String copy() {
        return browser.text("return [...document.querySelectorAll('.cm-line')].map(l => { const c = l.cloneNode(true);"
                + " c.querySelectorAll('button').forEach(b => b.remove()); return c.textContent; }).join('\\n')");
    }

    /** Longer than the page waits after a key. */
    private static void pause() {
        try {
            Thread.sleep(900);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
