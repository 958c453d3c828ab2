package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What an editor mends in the report, and carries out of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendingInBrowserTest {
    private static final String COPIED =
            "document.querySelector('.said').textContent.startsWith('Copied: the mended story')";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;
    private final Path saved;

    MendingInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.saved = Files.createDirectories(folder.resolve("saved"));
        Desk.writeSlips(folder.resolve("quays"));
        Wirelint.run(folder, "--format", "html=report/", "--format", "html=report.html", "quays");
    }

    @BeforeEach
    void begin() throws IOException {
        Desk.writeSlips(folder.resolve("quays"));
        open("slips");
        browser.run("sessionStorage.clear(); localStorage.clear()");
        open("slips");
        browser.maySeeTheClipboard();
    }

    @Test
    void mendsAllThatIsSafeAsTheCommandLineDoes() throws Exception {
        browser.press("f");
        assertThat(browser.one(".progress").getText()).startsWith("3 of ");
        assertThat(browser.one("[data-mend=safe]").isEnabled()).isFalse();
        assertThat(browser.shown(".paper mark.taken")).hasSize(3);
        String mended = mended();
        Wirelint.run(folder, "fix", "quays");
        assertThat(mended).isEqualTo(Files.readString(folder.resolve("quays/slips.txt")));
        open("lines");
        browser.click("[data-mend=safe]");
        browser.savesTo(saved);
        Files.deleteIfExists(saved.resolve("lines.txt"));
        browser.click("[data-mend=save]");
        assertThat(saved("lines.txt"))
                .contains("\r\n\r\n")
                .isEqualTo(Files.readString(folder.resolve("quays/lines.txt")));
    }

    @Test
    void takesAFixAndUndoesIt() {
        String before = mended();
        browser.press("f");
        browser.press("u");
        assertThat(mended()).isEqualTo(before).contains("Tuesday ,");
        toTheName();
        browser.click(".card.on .entries li.on [data-use]");
        assertThat(browser.shown(".entries li.on .decision"))
                .singleElement()
                .asString()
                .startsWith("✓ used");
        assertThat(mended()).isEqualTo(before.replace("left Odessa", "left Odesa"));
        browser.press("d");
        assertThat(browser.shown(".changes del")).containsExactly("Odessa");
        assertThat(browser.shown(".changes ins")).containsExactly("Odesa");
        browser.press("d");
        assertThat(browser.one(".paper").isDisplayed()).isTrue();
        browser.click(".entries li.on .decision button");
        assertThat(mended()).isEqualTo(before);
    }

    @Test
    void takesAFixEverywhereAndAsksForAQuotation() {
        for (boolean agreed : new boolean[] {false, true}) {
            toTheName();
            browser.pressWithShift(Keys.ENTER);
            browser.waitFor("document.querySelector('#ask').open");
            assertThat(browser.one("#ask .quoted").getText()).contains("“We saw Odessa in the rain,”");
            browser.click(agreed ? "#ask .yes" : "#ask [value='']");
            browser.waitFor("document.querySelector('.entries li.decided') !== null");
            assertThat(mended().split("Odessa", -1)).hasSize(agreed ? 1 : 2);
            assertThat(mended()).contains("We saw Ode" + (agreed ? "s" : "ss") + "a in the rain");
            browser.press("u");
            browser.run("document.activeElement.blur()");
        }
    }

    @Test
    void letsStandWithAReasonInTheStoryOrBesideIt() {
        String before = mended();
        toTheName();
        browser.press(Keys.BACK_SPACE.toString());
        browser.waitFor("document.querySelector('#ask').open");
        browser.press("so [he] signs");
        browser.click("#ask .yes");
        assertThat(browser.one("#ask").isDisplayed()).as("brackets end a note").isTrue();
        browser.one("#ask-reason").clear();
        browser.type("#ask-reason", "so he signs");
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.entries li.decided') !== null");
        assertThat(browser.shown(".entries li.on .decision").get(0)).startsWith("✓ stands: so he signs");
        String rule = browser.one(".entries li.on").getDomAttribute("data-rule");
        assertThat(mended()).isEqualTo(before.replace("Boats left", "[stet " + rule + ": so he signs]\nBoats left"));
        browser.press("u");
        browser.click(".card.on [data-mend=stand]");
        browser.waitFor("document.querySelector('#ask').open");
        browser.press("so he signs");
        browser.click("#ask-settings");
        browser.click("#ask .yes");
        browser.waitFor("document.querySelector('.said').textContent.startsWith('The lines for')");
        assertThat(browser.clipboard()).isEqualTo("""
                stet:
                  - rule: %s
                    text: "Odessa"
                    files: ["quays/slips.txt"]
                    reason: "so he signs"
                """.formatted(rule));
        assertThat(mended()).isEqualTo(before);
    }

    @Test
    void keepsWhatWasDecidedAndHandsItToTheCommandLine() throws Exception {
        browser.press("f");
        toTheName();
        browser.press(Keys.ENTER.toString());
        toTheName();
        browser.press("j");
        String slips = mended();
        open("lines");
        browser.press("f");
        String lines = browser.text("return document.querySelector('.progress').textContent");
        open("lines");
        assertThat(browser.one(".progress").getText()).as("kept").isEqualTo(lines);
        browser.savesTo(saved);
        open("slips");
        browser.run("document.querySelector('[data-go=overview]').click()");
        browser.arrive("index.html");
        assertThat(browser.one(".so-far").getText()).endsWith("decided, in 2 stories");
        browser.click("[data-save=decisions]");
        browser.click("[data-save=patch]");
        saved("wirelint-decisions.json");
        String patch = saved("wirelint.patch");
        String said = Wirelint.run(folder, "fix", "--decisions", "saved/wirelint-decisions.json");
        assertThat(said).contains("2 stories: 7 decisions carried out");
        assertThat(Files.readString(folder.resolve("quays/slips.txt"))).isEqualTo(slips);
        String ends = Files.readString(folder.resolve("quays/lines.txt"));
        Desk.writeSlips(folder.resolve("quays"));
        assertThat(new ProcessBuilder("git", "apply", "saved/wirelint.patch")
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .as(patch)
                .isZero();
        assertThat(Files.readString(folder.resolve("quays/slips.txt"))).isEqualTo(slips);
        assertThat(Files.readString(folder.resolve("quays/lines.txt"))).isEqualTo(ends);
    }

    @Test
    void handsOnWhatIsSafeAsTheCommandLineWouldMendIt() throws Exception {
        browser.savesTo(saved);
        Files.deleteIfExists(saved.resolve("wirelint-decisions.json"));
        for (String story : new String[] {"slips", "lines"}) {
            open(story);
            browser.press("f");
        }
        browser.click("[data-save=decisions]");
        saved("wirelint-decisions.json");
        Wirelint.run(folder, "fix", "--decisions", "saved/wirelint-decisions.json");
        String slips = Files.readString(folder.resolve("quays/slips.txt"));
        String lines = Files.readString(folder.resolve("quays/lines.txt"));
        Desk.writeSlips(folder.resolve("quays"));
        Wirelint.run(folder, "fix", "quays");
        assertThat(Files.readString(folder.resolve("quays/slips.txt"))).isEqualTo(slips);
        assertThat(Files.readString(folder.resolve("quays/lines.txt"))).isEqualTo(lines);
    }

    @Test
    void mendsInTheOneFileTooAndPutsNoBarrierInTheWay() throws Exception {
        browser.open(folder.resolve("report.html"), "#s2");
        browser.press("f");
        assertThat(browser.one("#s2 .progress").getText()).startsWith("3 of ");
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefersDark(dark);
            assertThat(browser.barriers()).isEmpty();
            browser.press("d");
            assertThat(browser.barriers()).isEmpty();
            browser.press("d");
            browser.click("#s2 .card.on [data-mend=stand]");
            assertThat(browser.barriers()).isEmpty();
            browser.click("#ask [value='']");
        }
        browser.prefersDark(false);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }

    /** Takes the first wrong spelling of the name in hand. */
    private void toTheName() {
        browser.click(".paper mark.c-names:not(.taken)");
        browser.run("document.activeElement.blur()");
    }

    private void open(String story) {
        String page = story.equals("lines") ? "1-lines-txt.html" : "2-slips-txt.html";
        browser.open(folder.resolve("report/stories").resolve(page), "");
    }

    private String mended() {
        browser.run("document.querySelector('.said').textContent = ''");
        browser.click("[data-mend=copy]");
        browser.waitFor(COPIED);
        browser.run("document.activeElement.blur()");
        return browser.clipboard();
    }

    /** What the browser has saved under a name. */
    private String saved(String name) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Path file = saved.resolve(name);
        while (!Files.exists(file) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return Files.readString(file);
    }
}
