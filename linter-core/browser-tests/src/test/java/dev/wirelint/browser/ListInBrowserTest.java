package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** How an editor goes through the findings of all stories. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListInBrowserTest {
    private static final String COUNTS = """
            return [...document.querySelectorAll('.facets fieldset')]
                .find(f => f.querySelector('legend').textContent === '%s')
                .innerText.split('\\n').slice(1).map(w => w.trim()).filter(w => w).join(' ')
            """;

    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;
    private final int findings;

    ListInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.write(folder);
        Desk.writeSlips(folder.resolve("quays"));
        Wirelint.run(folder, "--format", "html=report/", "--format", "html=report.html", "ports", "quays", "town");
        browser.open(folder.resolve("report/index.html"), "");
        this.findings = browser.all(".figures [data-tile]").stream()
                .mapToInt(t -> Integer.parseInt(t.getText()))
                .sum();
    }

    @BeforeEach
    void open() {
        browser.isWide(1440);
        browser.prefersDark(false);
        browser.open(folder.resolve("report/index.html"), "");
        browser.run("sessionStorage.clear(); localStorage.clear(); window.name = ''");
        list("");
    }

    @Test
    void countsWhatEachAnswerWouldShow() {
        assertThat(matching()).isEqualTo(findings + " findings");
        assertThat(browser.all(".rows li")).hasSize(findings);
        int safe = count("mend safe");
        int names = count("pick category:names");
        assertThat(count("mend safe") + count("mend judge") + count("mend hand"))
                .isEqualTo(findings);
        browser.click("[data-ask='pick category:names']");
        assertThat(matching())
                .isEqualTo(
                        names + " of " + findings + " findings; " + (findings - names) + " more hidden by the filter");
        assertThat(count("mend safe")).isLessThan(safe);
        assertThat(browser.text(COUNTS.formatted("Rule")))
                .contains("a name stands in a form the house does not use")
                .doesNotContain("left in copy");
        assertThat(browser.text(COUNTS.formatted("Category")))
                .as("of the others too")
                .contains("boilerplate");
        assertThat(browser.address()).endsWith("?only=category%3Anames#findings");
        browser.click("[data-ask='within quays']");
        assertThat(browser.text(COUNTS.formatted("Where"))).contains("slips.txt 3", "lines.txt 3", "ports");
        assertThat(browser.shown(".rows .at")).hasSize(6).allMatch(a -> a.matches("(slips|lines)\\.txt:\\d+"));
        assertThat(browser.shown("#tree a .name")).containsExactly("lines.txt", "slips.txt");
        String address = browser.address();
        browser.run("sessionStorage.clear(); window.name = ''");
        list(address.substring(address.indexOf('?'), address.indexOf('#')));
        assertThat(browser.all(".rows li")).as("by the address alone").hasSize(6);
        browser.click(".listing [data-do=all]");
        assertThat(matching()).isEqualTo(findings + " findings");
        assertThat(browser.address()).doesNotContain("?");
        assertThat(browser.shown("#tree a .name")).hasSize(5);
    }

    @Test
    void searchesTheCopyTheNamesTheMessagesAndTheRules() {
        for (String words :
                List.of("the captain", "ODESA", "house list", "name-alias-not-preferred", "“we saw odessa")) {
            search(words);
            assertThat(browser.shown(".rows .change"))
                    .as(words)
                    .isNotEmpty()
                    .anyMatch(c -> c.contains("Odessa") && c.contains("Odesa"));
            assertThat(browser.all(".rows li")).as(words).hasSizeLessThan(findings);
        }
        search("nothing of the kind");
        assertThat(browser.shown(".rows .none")).containsExactly("No finding is like that.");
        assertThat(browser.address()).contains("?find=nothing+of+the+kind#findings");
    }

    @Test
    void leadsFromATileToTheFindingsAndFromAFindingToItsPlaceAndBack() {
        browser.open(folder.resolve("report/index.html"), "");
        int errors = Integer.parseInt(browser.one("[data-tile=error]").getText());
        browser.click("[data-tile=error]");
        browser.waitFor("document.querySelectorAll('.rows li').length === " + errors);
        browser.press("j");
        browser.press("j");
        browser.press("k");
        browser.press("j");
        assertThat(browser.text("return document.activeElement.closest('li').ariaPosInSet"))
                .isEqualTo("2");
        String second = browser.text("return document.activeElement.textContent");
        String message = browser.text("return document.activeElement.querySelector('.what').lastChild.textContent");
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.card.on .message') !== null");
        assertThat(browser.shown(".card.on .message, .card.on .also")).anyMatch(m -> m.contains(message));
        assertThat(browser.shown(".hidden-findings"))
                .as("in the copy and in the pane")
                .hasSize(2)
                .allMatch(h -> h.matches("\\d+ more hidden by the filter Show all"));
        browser.run("document.activeElement.blur()");
        browser.press("l");
        browser.arrive("index.html");
        browser.waitFor("document.querySelector('.rows a.on') !== null");
        assertThat(browser.text("return document.querySelector('.rows a.on').textContent"))
                .isEqualTo(second);
        browser.click("[data-go=overview]");
        browser.click("[data-filter='category:names']");
        browser.waitFor("document.querySelector('#findings.on') !== null");
        assertThat(browser.shown(".rows .category")).isNotEmpty().containsOnly("names");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }

    @Test
    void tellsWhatIsDecidedFromWhatIsOpen() {
        browser.open(folder.resolve("report/stories/4-slips-txt.html"), "");
        browser.press("f");
        list("");
        assertThat(count("decided done")).isEqualTo(3);
        assertThat(count("decided open")).isEqualTo(findings - 3);
        browser.click("[data-ask='decided done']");
        assertThat(browser.shown(".rows .decision")).hasSize(3).allMatch(d -> d.startsWith("✓ used"));
        browser.click("[data-ask='decided open']");
        assertThat(browser.all(".rows .decision")).isEmpty();
        assertThat(browser.all(".rows li")).hasSize(findings - 3);
    }

    @Test
    void listsInTheOneFileToo() {
        browser.open(folder.resolve("report.html"), "");
        browser.press("l");
        browser.waitFor("document.querySelectorAll('.rows li').length === " + findings);
        browser.press("/");
        browser.press("newsletter");
        browser.press(Keys.ENTER.toString());
        browser.press(Keys.ENTER.toString());
        browser.waitFor("document.querySelector('.entries li.on') !== null");
        assertThat(browser.shown(".paper mark.on").get(0)).contains("newsletter");
    }

    @Test
    void readsOnATelephoneAndPutsNoBarrierInTheWay() throws Exception {
        for (int width : new int[] {1440, 640, 390}) {
            browser.isWide(width);
            for (boolean dark : new boolean[] {false, true}) {
                browser.prefersDark(dark);
                list("?mend=judge");
                assertThat(browser.shown(".rows li")).as("at " + width).isNotEmpty();
                assertThat(browser.barriers()).as(width + (dark ? " dark" : "")).isEmpty();
                assertThat(browser.number("return document.documentElement.scrollWidth - innerWidth"))
                        .isLessThanOrEqualTo(0);
            }
        }
        assertThat(browser.one(".facets .groups").isDisplayed())
                .as("out of the way")
                .isFalse();
        browser.click(".facets summary");
        assertThat(browser.barriers()).isEmpty();
        browser.click("[data-ask='pick category:names']");
        assertThat(browser.shown(".rows .category")).containsOnly("names");
    }

    @Test
    void isATableWithoutScript() throws Exception {
        browser.withoutScript(true);
        try {
            browser.open(folder.resolve("report/index.html"), "");
            browser.click("nav.stories a[href='findings.html']");
            assertThat(browser.all(".hits tbody tr")).hasSize(findings);
            assertThat(browser.shown(".list p").get(1)).startsWith("These are all findings");
            browser.click(".hits tbody a");
            assertThat(browser.address()).contains("/stories/").contains("-f");
        } finally {
            browser.withoutScript(false);
        }
    }

    @Test
    void saysWhatIsMissingWhereTheFindingsAreNotBesideIt() throws Exception {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        for (String file : List.of("index.html", "report.css", "report.js", "stories.js")) {
            Files.copy(folder.resolve("report").resolve(file), alone.resolve(file));
        }
        try (Browser other = new Browser()) {
            other.open(alone.resolve("index.html"), "#findings");
            other.waitFor("document.querySelector('.matching').textContent.includes('findings.js is missing')");
        }
    }

    private void list(String query) {
        browser.open(folder.resolve("report/index.html"), query + "#findings");
        browser.waitFor("document.querySelector('.matching').textContent !== ''");
    }

    private void search(String words) {
        browser.run(
                "const f = document.querySelector('#find'); f.value = arguments[0]; f.dispatchEvent(new Event('input', {bubbles: true}))",
                words);
    }

    private String matching() {
        return browser.one(".matching").getText();
    }

    private int count(String ask) {
        return Integer.parseInt(
                browser.text("return document.querySelector('[data-ask=\"" + ask + "\"] .n').textContent"));
    }
}
