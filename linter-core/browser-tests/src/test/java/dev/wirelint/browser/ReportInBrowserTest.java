package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** What an editor does with the report that is one file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {
    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;

    ReportInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.write(folder);
        Wirelint.run(folder, "--format", "html=report.html", "ports", "town");
    }

    @BeforeEach
    void open() {
        browser.prefersDark(false);
        browser.run(
                "try { sessionStorage.clear(); localStorage.clear(); } catch { /* The blank page keeps nothing. */ }");
        show("#s1");
    }

    @Test
    void opensWithTheOverviewAndSaysWhereToBegin() {
        show("");
        assertThat(browser.shown("main > section h2")).containsExactly("Overview");
        assertThat(browser.shown(".begin a")).containsExactly("Begin with ferry.txt");
        assertThat(browser.shown("#tree a .name")).containsExactly("ferry.txt", "script.txt", "council.txt");
        assertThat(browser.shown("#tree a.clean")).singleElement().asString().contains("clean");
        assertThat(browser.shown(".names th[scope=rowgroup]")).contains("Zelenskyy");
        browser.click(".begin a");
        assertThat(browser.shown("article.story h3").get(0)).isEqualTo("Ferry talks resume after storm");
    }

    @Test
    void filtersTheStoriesByWordsSeverityAndRule() {
        browser.press("/");
        browser.press("council");
        assertThat(browser.shown("#tree a .name")).containsExactly("council.txt");
        assertThat(browser.one(".found").getText()).isEqualTo("1 of 3 stories");
        browser.one("#q").clear();
        browser.run(
                "const q = document.querySelector('#q'); q.value = ''; q.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.click("#rule option[value='category:boilerplate']");
        assertThat(browser.shown("#tree a .name")).containsExactly("ferry.txt");
        assertThat(browser.shown(".card .category")).containsOnly("boilerplate");
        assertThat(browser.all("mark.off")).isNotEmpty();
        browser.click("[name=severity][value=error]");
        browser.click("[name=severity][value=warning]");
        browser.click("[name=severity][value=suggestion]");
        assertThat(browser.shown("#tree .none")).containsExactly("No story is like that.");
    }

    @Test
    void saysThatStoriesAreKeptFromSightAndShowsAllAgain() {
        assertThat(browser.one("[data-do=all]").isDisplayed()).isFalse();
        browser.click("#rule option[value='category:boilerplate']");
        browser.type("#q", "ferry");
        browser.click("[data-do=all]");
        assertThat(browser.shown("#tree a .name")).containsExactly("ferry.txt", "script.txt", "council.txt");
        assertThat(browser.one("[data-do=all]").isDisplayed()).isFalse();
        assertThat(browser.all("mark.off")).isEmpty();
    }

    @Test
    void listsTheStoriesOfAllFoldersByTheirFindings() {
        browser.click("#sort option[value=findings]");
        assertThat(browser.all("#tree .fold")).isEmpty();
        assertThat(browser.shown("#tree a .folder")).containsExactly("ports", "ports", "town");
        assertThat(browser.shown("#tree a .name")).last().isEqualTo("council.txt");
    }

    @Test
    void showsTheCopyFirstOnANarrowScreen() {
        browser.isWide(420);
        try {
            show("#s1");
            assertThat(browser.one("#tree").isDisplayed()).isFalse();
            assertThat(browser.number("return document.querySelector('#s1 h3').getBoundingClientRect().top"))
                    .isLessThan(200);
            assertThat(browser.number(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isZero();
            browser.click("[data-do=stories]");
            assertThat(browser.shown("#tree a .name")).contains("council.txt");
            browser.click("#tree a[href='#s3']");
            browser.waitFor("document.querySelector('#s3').classList.contains('on')");
            assertThat(browser.one("#tree").isDisplayed()).isFalse();
        } finally {
            browser.isWide(1440);
        }
    }

    @Test
    void walksTheFindingsAndTheStoriesByKeyboard() {
        int findings = browser.all("#s1 .entries li").size();
        assertThat(findings).isGreaterThan(1);
        assertThat(browser.one("#s1 .at").getText()).isEqualTo("1 of " + findings);
        browser.press("j");
        assertThat(browser.one("#s1 .at").getText()).isEqualTo("2 of " + findings);
        assertThat(browser.address()).endsWith("#s1-f2");
        assertThat(browser.all("#s1 .paper mark.on")).isNotEmpty();
        browser.press("k");
        assertThat(browser.one("#s1 .at").getText()).isEqualTo("1 of " + findings);
        browser.press("n");
        browser.waitFor("location.hash.startsWith('#s2')");
        assertThat(browser.all("#tree a[aria-current]"))
                .singleElement()
                .satisfies(a -> assertThat(a.getText()).startsWith("script.txt"));
        browser.press("p");
        browser.waitFor("location.hash.startsWith('#s1')");
        browser.press("?");
        assertThat(browser.one("#help").isDisplayed()).isTrue();
        browser.press("\uE00C");
        assertThat(browser.one("#help").isDisplayed()).isFalse();
        browser.press("o");
        browser.waitFor("document.querySelector('#overview').classList.contains('on')");
    }

    @Test
    void lightsUpTheOtherSpellingsOfAName() {
        browser.click("#s1 .paper mark.c-names");
        assertThat(browser.shown("#s1 .card.on .message").get(0)).contains("Zelenskyi");
        assertThat(browser.shown("#s1 .paper mark.on")).containsExactly("Zelenskyi");
        assertThat(browser.shown("#s1 .paper .place.on")).isNotEmpty().allMatch("Zelenskyy"::equals);
        assertThat(browser.shown("#s1 .card.on .change").get(0)).contains("Zelenskyi", "Zelenskyy");
        assertThat(browser.text(
                        "return getComputedStyle(document.querySelector('#s1 .paper .place.on')).backgroundColor"))
                .isNotEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void copiesTheStetLineWithOneClick() {
        browser.maySeeTheClipboard();
        String rule = browser.one("#s1 .card.on .entries li").getAttribute("data-rule");
        browser.click("#s1 .card.on .acts [data-copy=stet]");
        browser.waitFor("document.querySelector('.said').textContent.startsWith('Copied')");
        assertThat(browser.clipboard()).isEqualTo("[stet " + rule + ": reason]");
    }

    @Test
    void showsTheReasonsOfTheRuleWithExamples() {
        browser.press("w");
        assertThat(browser.shown("#s1 .card.on .reason .body p")).hasSizeGreaterThan(2);
        assertThat(browser.shown("#s1 .card.on .reason .example")).isNotEmpty();
        assertThat(browser.shown("#s1 .card.on .stet code"))
                .singleElement()
                .asString()
                .startsWith("[stet ");
    }

    @Test
    void showsTheFileAsItIsWrittenOneKeyAway() {
        browser.press("s");
        assertThat(browser.one("#s1 .paper").isDisplayed()).isFalse();
        assertThat(browser.one("#s1-l1 code").getText()).isEqualTo("Ferry talks resume after storm");
        assertThat(browser.shown("#s1 .file mark.on")).isNotEmpty();
        browser.press("s");
        assertThat(browser.one("#s1 .paper").isDisplayed()).isTrue();
        browser.click("#s1 .gutter .line");
        browser.waitFor("document.querySelector('#s1').classList.contains('raw')");
    }

    @Test
    void leadsToTheExactPlace() {
        show("#s1-f2");
        assertThat(browser.one("#s1 .entries li.on").getDomAttribute("data-f")).isEqualTo("2");
        browser.click("#s1 .card.on .evidence a, #s1 .card.on .where");
        assertThat(browser.all("#s1 .paper .on")).isNotEmpty();
    }

    @Test
    void isLightOrDarkAsTheSystemIsAndAsTheEditorChooses() {
        String paper = "return getComputedStyle(document.querySelector('#s1 .copy')).backgroundColor";
        assertThat(browser.text(paper)).isEqualTo("rgb(255, 255, 255)");
        browser.prefersDark(true);
        assertThat(browser.text(paper)).isEqualTo("rgb(31, 35, 41)");
        browser.press("t");
        assertThat(browser.text(paper)).isEqualTo("rgb(255, 255, 255)");
        show("#s1");
        assertThat(browser.text(paper)).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void showsMarkupInCopyAndNeverRunsIt() {
        show("#s2");
        assertThat(browser.shown("#s2 .words").get(0))
                .isEqualTo("<script>window.ran = true</script> <img src=x onerror=\"window.ran = true\">");
        assertThat(browser.one("#s2 .paper").getText()).contains("</textarea></script>");
        assertThat(browser.run("return window.ran")).isNull();
        assertThat(browser.all("article img, article script:not(.mending)")).isEmpty();
    }

    @Test
    void asksNothingOfTheNetworkAndComplainsOfNothing() {
        show("");
        for (String key : new String[] {"n", "j", "j", "s", "s", "w", "n", "t", "o"}) {
            browser.press(key);
        }
        assertThat(browser.requestsElsewhere()).isEmpty();
        assertThat(browser.requests()).isPositive();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void putsNoBarrierInTheWay() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            browser.prefersDark(dark);
            for (String place : new String[] {"#overview", "#findings", "#s3", "#rules", "#s1"}) {
                show(place);
                assertThat(browser.barriers()).as(place + (dark ? " dark" : "")).isEmpty();
            }
            browser.press("w");
            browser.run("document.querySelectorAll('#s1 .ledger details').forEach(d => d.open = true)");
            assertThat(browser.barriers()).as("reasons and ledgers").isEmpty();
            browser.press("s");
            assertThat(browser.barriers()).as("source").isEmpty();
            browser.press("?");
            assertThat(browser.barriers()).as("help").isEmpty();
            browser.press("\uE00C");
            browser.press("s");
        }
    }

    @Test
    void canBeReadWithoutScript() {
        browser.withoutScript(true);
        try {
            show("");
            assertThat(browser.all("#s1, #s2, #s3, #overview, #rules"))
                    .hasSize(5)
                    .allMatch(WebElement::isDisplayed);
            assertThat(browser.shown("nav.stories a")).containsExactly("ferry.txt", "script.txt", "council.txt");
            assertThat(browser.shown("#s1 .message")).isNotEmpty();
            assertThat(browser.all("[data-script]")).noneMatch(WebElement::isDisplayed);
        } finally {
            browser.withoutScript(false);
        }
    }

    private void show(String fragment) {
        browser.open(folder.resolve("report.html"), fragment);
    }
}
