package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Where an editor's eyes are led who goes through a story, on the screen, on paper and without script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingInBrowserTest {
    private static final String IN_SIGHT = """
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            const pane = document.querySelector(arguments[0]).closest('.copy, .findings').getBoundingClientRect();
            return box.top >= pane.top && box.bottom <= pane.bottom;
            """;

    private static final String WIDER_THAN_THE_SCREEN =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String UNDER_ITS_MARK = """
            const card = document.querySelector('.card.popover').getBoundingClientRect();
            const mark = document.querySelector('.paper mark.on').getBoundingClientRect();
            return card.top >= mark.bottom && card.top < mark.bottom + 20 && card.left >= 0 && card.right <= innerWidth;
            """;

    private static final String CHARACTERS_OF_A_LINE = """
            const words = document.querySelector('.z-body .words p');
            const ruler = document.createElement('canvas').getContext('2d');
            ruler.font = getComputedStyle(words).font;
            const sample = 'The council heard that boats would call at the lower quay';
            return words.clientWidth / (ruler.measureText(sample).width / sample.length);
            """;

    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;

    ReadingInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.write(folder);
        Desk.writeLong(folder.resolve("quays"));
        Wirelint.run(folder, "--format", "html=report/", "ports", "quays", "town");
        Wirelint.run(folder, "--format", "html=report.html", "ports", "quays", "town");
    }

    @BeforeEach
    void forget() {
        browser.prefersDark(false);
        browser.open(folder.resolve("report.html"), "");
        browser.run("sessionStorage.clear(); localStorage.clear()");
    }

    @Test
    void givesTheFindingsTheirColumnWithoutScript() {
        browser.withoutScript(true);
        try {
            browser.open(story(), "");
            assertThat(browser.one(".findings").getSize().getWidth()).isBetween(300, 380);
        } finally {
            browser.withoutScript(false);
        }
    }

    @Test
    void showsTheFindingInHandWhereTheStoryOpens() {
        browser.open(story(), "");
        assertThat(browser.run(IN_SIGHT, ".paper mark.on")).isEqualTo(true);
        assertThat(browser.run(IN_SIGHT, ".entries li.on")).isEqualTo(true);
    }

    @Test
    void leadsFromTheLedgerToTheWordsOfTheStory() throws Exception {
        Desk.writeTold(folder.resolve("told"));
        Wirelint.run(folder, "--format", "html=alone.html", "told/told.txt");
        browser.open(folder.resolve("alone.html"), "");
        assertThat(browser.one("article.story").isDisplayed()).isTrue();
        assertThat(browser.shown(".ledger summary"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s).matches("\\d+ .*"));
        browser.run("document.querySelectorAll('.ledger details').forEach(d => d.open = true)");
        for (String theme : List.of("light", "dark")) {
            browser.prefersDark(theme.equals("dark"));
            assertThat(browser.barriers()).isEmpty();
        }
        browser.run("document.querySelector('.told .spelling a').click()");
        browser.waitFor("document.querySelector('.paper .place.on') !== null");
        assertThat(browser.text("return document.querySelector('.told tbody th').textContent"))
                .startsWith(browser.text("return document.querySelector('.paper .place.on').textContent"));
        assertThat(browser.run(IN_SIGHT, ".paper .place.on")).isEqualTo(true);
        for (String ledger : List.of("Figure", "Quotation")) {
            List<WebElement> links = browser.all(".ledger details:has(th:first-child) tbody th > a").stream()
                    .filter(a -> String.valueOf(browser.run("return arguments[0].closest('table').innerText", a))
                            .startsWith(ledger))
                    .toList();
            assertThat(links).as(ledger).isNotEmpty();
            for (WebElement link : links) {
                link.click();
                browser.waitFor("document.querySelector('.paper .place.on')?.id === '"
                        + String.valueOf(link.getDomAttribute("href")).substring(1) + "'");
                String words = browser.text(
                        "return [...document.querySelectorAll('.paper .place.on')].map(p => p.textContent).join('')");
                assertThat(words.replaceAll("\\s+", " "))
                        .contains(link.getText().replaceAll("…$", ""));
                assertThat(browser.run(IN_SIGHT, ".paper .place.on")).as(words).isEqualTo(true);
            }
        }
    }

    @Test
    void goesThroughAMatterBeforeTheNextAndTakesTheFocusAlong() {
        browser.maySeeTheClipboard();
        browser.open(story(), "");
        assertThat(browser.all(".card:has(.entries li + li) .entries li")).hasSize(2);
        List<WebElement> entries = browser.all(".entries li");
        for (int i = 0; i < entries.size(); i++) {
            String place = browser.one(".entries li.on").getDomAttribute("data-place");
            assertThat(browser.one(".entries li.on")).isEqualTo(entries.get(i));
            assertThat(browser.run(IN_SIGHT, ".paper mark.on")).isEqualTo(true);
            assertThat(browser.run(IN_SIGHT, ".entries li.on")).isEqualTo(true);
            browser.click(".card.on [data-copy=place]");
            browser.waitFor("document.querySelector('.said').textContent === 'Copied: " + place + "'");
            assertThat(browser.clipboard()).isEqualTo(place);
            browser.press("c");
            browser.waitFor("document.querySelector('.said').textContent.startsWith('Copied: [stet ')");
            assertThat(browser.clipboard())
                    .isEqualTo("[stet " + browser.one(".entries li.on").getDomAttribute("data-rule") + ": reason]");
            if (i + 1 < entries.size()) {
                browser.press("j");
                assertThat(browser.text("return document.activeElement.closest('li').id"))
                        .isEqualTo(browser.one(".entries li.on").getDomAttribute("id"));
            }
        }
    }

    @Test
    void losesNoKeyWhileAPageIsRead() {
        browser.open(folder.resolve("report/stories/1-ferry-txt.html"), "");
        browser.run("""
                const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'n', bubbles: true}));
                press();
                press();
                """);
        browser.arrive("stories/3-long-txt.html");
        browser.open(folder.resolve("report/index.html"), "");
        browser.pressesBeforeTheScript("n");
        try {
            browser.open(folder.resolve("report/stories/1-ferry-txt.html"), "");
            browser.waitFor("location.pathname.endsWith('2-script-txt.html')");
        } finally {
            browser.pressesNothingBeforeTheScript();
        }
    }

    @Test
    void copiesTheFileAsItIsWrittenAndTheCopyWithoutLabels() {
        browser.open(folder.resolve("report/stories/1-ferry-txt.html"), "");
        browser.press("s");
        assertThat(copied(".file")).contains("storm\n\nGDYNIA").doesNotContain("1Ferry");
        browser.press("s");
        browser.run(
                "document.querySelector('.words').insertAdjacentHTML('afterbegin', '<span class=\"zone\">deck</span>')");
        assertThat(copied(".paper")).startsWith("Ferry talks").doesNotContain("deck");
    }

    @Test
    void printsAStoryOnFewPagesUnderAHeading() {
        browser.open(folder.resolve("report.html"), "#s1");
        assertThat(browser.pagesOnPaper()).isEqualTo(1);
        browser.withoutScript(true);
        try {
            browser.open(folder.resolve("report.html"), "");
            assertThat(browser.pagesOnPaper()).isLessThan(8);
            browser.onPaper(true);
            assertThat(browser.one(".onpaper").getText())
                    .startsWith("wirelint ")
                    .contains("4 stories");
            assertThat(browser.one("#rules").isDisplayed()).isFalse();
        } finally {
            browser.onPaper(false);
            browser.withoutScript(false);
        }
    }

    @Test
    void tellsErrorsFromWarningsByLightToo() {
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefersDark(dark);
            assertThat(light("error-bar")).as("dark: " + dark).isLessThan(light("warning-bar") - 60);
        }
    }

    @Test
    void putsNoBarrierInTheWayOnAnyPageWideOrNarrowLightOrDark() throws Exception {
        for (String page : new String[] {
            "index.html", "list.html", "findings.html", "names.html", "rules.html", "stories/3-long-txt.html"
        }) {
            for (int width : new int[] {1440, 390}) {
                browser.isWide(width);
                for (boolean dark : new boolean[] {false, true}) {
                    browser.prefersDark(dark);
                    browser.open(folder.resolve("report").resolve(page), "");
                    assertThat(browser.barriers())
                            .as(page + " at " + width + (dark ? " in the dark" : ""))
                            .isEmpty();
                }
            }
        }
        browser.isWide(1440);
    }

    @Test
    void setsTheMattersOnShelvesByTheirWeight() {
        browser.open(story(), "");
        assertThat(browser.shown(".shelf")).allMatch(s -> s.matches("(Stops the story|Decide|Safe in one go)\\s+\\d+"));
        assertThat(browser.all(".card"))
                .hasSizeLessThan(browser.all(".entries li").size());
        assertThat(browser.shown(".card .entries"))
                .as("only that in hand is open")
                .hasSize(1);
        browser.click(".card:not(.on) .message");
        assertThat(browser.shown(".card.on .entries li.on")).hasSize(1);
        browser.click("#rule option[value='category:punctuation']");
        assertThat(browser.shown(".shelf")).hasSize(1);
        assertThat(browser.shown(".hidden-findings").get(0)).startsWith("3 more hidden");
        browser.open(story(), "#s3-f1");
        assertThat(browser.shown(".entries li.on .number"))
                .as("a link to what is hidden shows it")
                .containsExactly("1");
        assertThat(browser.shown(".hidden-findings")).isEmpty();
    }

    @Test
    void keepsTheFilterInTheAddress() {
        browser.open(folder.resolve("report/index.html"), "");
        browser.click("[data-tile=error]");
        assertThat(browser.address()).endsWith("index.html?severity=error#findings");
        browser.type("#q", "ferry");
        String address = browser.address();
        assertThat(address).contains("q=ferry");
        browser.run("sessionStorage.clear(); window.name = ''");
        browser.open(folder.resolve("report/index.html"), address.substring(address.indexOf('?')));
        assertThat(browser.shown("#tree a .name")).containsExactly("ferry.txt");
        assertThat(browser.one("[name=severity][value=warning]").isSelected()).isFalse();
        browser.click("[data-do=all]");
        assertThat(browser.address()).doesNotContain("?");
    }

    @Test
    void readsBesideAnotherWindowAndOnATelephone() {
        for (int width : new int[] {640, 390}) {
            browser.isWide(width);
            browser.open(story(), "");
            assertThat(browser.number(WIDER_THAN_THE_SCREEN)).as("at " + width).isZero();
            assertThat(browser.all(".card.popover")).isEmpty();
            browser.press("j");
            assertThat(browser.run(UNDER_ITS_MARK)).as("at " + width).isEqualTo(true);
            browser.press(Keys.ESCAPE.toString());
            assertThat(browser.all(".card.popover")).isEmpty();
            browser.click(".paper mark.on");
            assertThat(browser.all(".card.popover"))
                    .as("by a click at " + width)
                    .hasSize(1);
        }
        browser.isWide(640);
        browser.open(story(), "");
        assertThat(browser.number(CHARACTERS_OF_A_LINE)).isGreaterThanOrEqualTo(45);
        browser.isWide(1440);
        browser.open(story(), "");
        browser.click("[data-do=stories]");
        assertThat(browser.one("nav.stories").isDisplayed()).isFalse();
        browser.open(folder.resolve("report/stories/1-ferry-txt.html"), "");
        assertThat(browser.one("nav.stories").isDisplayed()).as("kept").isFalse();
        browser.press("/");
        assertThat(browser.one("nav.stories").isDisplayed()).isTrue();
    }

    @Test
    void keepsTheButtonsOfAStoryOnOneLine() {
        for (int width : new int[] {1440, 1024, 640, 480}) {
            browser.isWide(width);
            browser.open(folder.resolve("report/stories/1-ferry-txt.html"), "");
            assertThat(browser.number("""
                            return new Set([...document.querySelectorAll('.mend button')].map(b => b.offsetTop)).size
                            """)).as("lines at " + width).isEqualTo(1);
        }
        browser.isWide(1440);
    }

    private double light(String colour) {
        return browser.number("""
                const box = document.createElement('i');
                box.style.color = 'var(--%s)';
                document.body.append(box);
                const [r, g, b] = getComputedStyle(box).color.match(/[0-9.]+/g).map(Number);
                box.remove();
                return 0.3 * r + 0.6 * g + 0.1 * b;
                """.formatted(colour));
    }

    private String copied(String selector) {
        return browser.text("""
                const chosen = getSelection();
                chosen.selectAllChildren(document.querySelector('%s'));
                const data = new DataTransfer();
                const event = new ClipboardEvent('copy', {clipboardData: data, bubbles: true, cancelable: true});
                document.querySelector('%s').dispatchEvent(event);
                return event.defaultPrevented ? data.getData('text/plain') : chosen.toString();
                """.formatted(selector, selector));
    }

    private Path story() {
        return folder.resolve("report/stories/3-long-txt.html");
    }
}
