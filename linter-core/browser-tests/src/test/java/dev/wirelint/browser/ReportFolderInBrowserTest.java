package dev.wirelint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with the report of many stories. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFolderInBrowserTest {
    private static final int MANY = 10_000;
    private static final String LIST =
            "return document.querySelector('#tree').innerHTML.replace(/>\\s+</g, '><').trim()";
    private static final String NODES = "return document.getElementsByTagName('*').length";

    @AutoClose
    private final Browser browser = new Browser();

    private final Path folder;

    ReportFolderInBrowserTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Desk.write(folder);
        Wirelint.run(folder, "baseline", "--quiet", "--baseline", "known.json", "ports");
        Wirelint.run(folder, "--format", "html=since/", "--baseline", "known.json", "ports", "town");
        Wirelint.run(folder, "--format", "html=few/", "ports", "town");
        Desk.writeOneNameTwoWays(folder.resolve("names"));
        Wirelint.run(folder, "--format", "html=name/", "names");
        Desk.writeMany(folder.resolve("wire"), MANY, 40);
        Wirelint.run(folder, "--format", "html=many/", "--rule", "boilerplate-signup-prompt", "wire");
    }

    @Test
    void goesFromPageToPageAndKeepsTheFilter() {
        browser.open(folder.resolve("few/index.html"), "");
        browser.run("sessionStorage.clear()");
        browser.click(".begin a");
        browser.arrive("stories/1-ferry-txt.html");
        assertThat(browser.shown("#tree a .name")).containsExactly("ferry.txt", "script.txt", "council.txt");
        browser.click("#rule option[value='category:names']");
        browser.press("n");
        browser.press("j");
        browser.click("#tree a:not([aria-current])");
        browser.arrive("stories/2-script-txt.html");
        assertThat(browser.shown(".card .category")).containsOnly("names");
        assertThat(browser.run("return window.ran")).isNull();
        browser.press("o");
        browser.arrive("index.html");
        assertThat(browser.requestsElsewhere()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsFromANameToItsOtherSpellingInAnotherStory() {
        browser.open(folder.resolve("name/index.html"), "");
        browser.click(".begin a");
        browser.arrive("ferry-txt.html");
        assertThat(browser.shown(".paper mark.on")).containsExactly("Gorbachenko");
        browser.click(".card.on .evidence a.elsewhere");
        browser.waitFor(
                "location.pathname.endsWith('dock-txt.html') && document.querySelector('.paper .place.on') !== null");
        assertThat(browser.shown(".paper .place.on")).containsExactly("Horbachenko");
        assertThat(browser.shown(".steps h3")).containsExactly("Nothing to mend");
        browser.waitFor("document.querySelector('#tree a[aria-current]') !== null");
        assertThat(browser.one("#tree a[aria-current] .name").getText()).isEqualTo("dock.txt");
        browser.open(folder.resolve("name/index.html"), "");
        browser.click(".names .links a[href*=quay]");
        browser.arrive("quay-txt.html");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsFromTheCountOfARuleToWhatItIsFor() {
        openAfresh("few/rules.html");
        browser.click(".bars a[href$=rule-boilerplate-signup-prompt]");
        browser.waitFor("location.hash === '#rule-boilerplate-signup-prompt'");
        assertThat(browser.number("return document.querySelector(location.hash).getBoundingClientRect().top"))
                .isBetween(0.0, 450.0);
        assertThat(browser.one(".found").getText()).isEqualTo("3 stories");
    }

    @Test
    void keepsAFilterForItsOwnReportOnly() {
        browser.open(folder.resolve("few/index.html"), "");
        browser.type("#q", "ferry");
        browser.open(folder.resolve("since/index.html"), "");
        browser.waitFor("document.querySelector('.found').textContent === '3 stories'");
        browser.open(folder.resolve("few/stories/1-ferry-txt.html"), "");
        browser.waitFor("document.querySelector('.found').textContent === '1 of 3 stories'");
        assertThat(browser.text("return window.name")).startsWith("wirelint-filter ");
        browser.click("[data-do=all]");
        assertThat(browser.shown("#tree a")).hasSize(3);
        assertThat(browser.text("return window.name")).isEmpty();
    }

    @Test
    void bringsTheListAsTheScriptDrawsIt() {
        for (String page : new String[] {"few/index.html", "many/rules.html"}) {
            browser.withoutScript(true);
            String brought;
            try {
                browser.open(folder.resolve(page), "");
                brought = browser.text(LIST);
            } finally {
                browser.withoutScript(false);
            }
            browser.open(folder.resolve(page), "");
            assertThat(browser.text(LIST)).as("taken over").isEqualTo(brought).contains("<li>");
            browser.type("#q", "nothing is called so");
            assertThat(browser.shown("#tree .none")).hasSize(1);
            browser.click("[data-do=all]");
            assertThat(browser.text(LIST)).as("drawn").isEqualTo(brought);
        }
    }

    @Test
    void saysWhatIsMissingWhereItsListIsNotBesideIt() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        for (String file : new String[] {"index.html", "report.css", "report.js"}) {
            Files.copy(folder.resolve("few").resolve(file), alone.resolve(file));
        }
        try (Browser other = new Browser()) {
            other.open(alone.resolve("index.html"), "");
            other.type("#q", "council");
            other.open(alone.resolve("index.html"), "");
            assertThat(other.one(".found").getText()).contains("stories.js is missing");
            assertThat(other.shown("#tree a .name")).containsExactly("ferry.txt", "script.txt", "council.txt");
            assertThat(other.shown("main h2")).containsExactly("Overview");
        }
    }

    @Test
    void heedsWhatIsTypedBeforeItsScriptIsThere() {
        try (Browser other = new Browser()) {
            other.typesBeforeTheScript("#q", "council");
            other.open(folder.resolve("few/index.html"), "");
            assertThat(other.one("#q").getDomProperty("value")).isEqualTo("council");
            assertThat(other.one(".found").getText()).isEqualTo("1 of 3 stories");
        }
    }

    @Test
    void scrollsWhereItsScriptIsMissing() throws Exception {
        Path alone = Files.createDirectories(folder.resolve("bare"));
        Files.copy(folder.resolve("many/index.html"), alone.resolve("index.html"));
        try (Browser other = new Browser()) {
            other.open(alone.resolve("index.html"), "");
            for (String pane : List.of("#tree", "#overview")) {
                assertThat(other.one(pane).getCssValue("overflow-y")).as(pane).isEqualTo("auto");
            }
        }
    }

    @Test
    void putsNoBarrierInTheWay() throws Exception {
        for (String page : new String[] {
            "few/stories/1-ferry-txt.html", "since/index.html", "many/index.html", "few/rules.html", "few/names.html"
        }) {
            browser.open(folder.resolve(page), "");
            assertThat(browser.barriers()).as(page).isEmpty();
        }
    }

    @Test
    void opensAndFiltersTenThousandStoriesAsFastAsTen() {
        double few = least(() -> opening("few/index.html"));
        double many = least(() -> opening("many/index.html"));
        assertThat(browser.one(".found").getText()).isEqualTo("10000 stories");
        double filtered = least(() -> {
            double before = browser.work();
            browser.run("""
                    const q = document.querySelector('#q');
                    q.value = q.value === 'story77' ? 'story12' : 'story77';
                    q.dispatchEvent(new Event('input', {bubbles: true}));
                    document.querySelector('#tree').getBoundingClientRect();
                    """);
            return browser.work() - before;
        });
        assertThat(browser.one(".found").getText()).isEqualTo("111 of 10000 stories");
        assertThat(many - few)
                .as("milliseconds of work to open, beyond those for three")
                .isLessThan(200);
        assertThat(filtered).as("milliseconds of work to filter").isLessThan(200);
    }

    @Test
    void listsAndSiftsThirtyThousandFindings() {
        openAfresh("many/index.html");
        browser.waitFor("document.querySelector('.found').textContent === '10000 stories'");
        double before = browser.work();
        browser.run("location.hash = 'findings'");
        browser.waitFor("document.querySelector('.matching').textContent === '30,000 findings'");
        double opened = browser.work() - before;
        double searched = work("""
                const find = document.querySelector('#find');
                find.value = 'pier 77';
                find.dispatchEvent(new Event('input', {bubbles: true}));
                """);
        assertThat(browser.one(".matching").getText()).matches("\\d{2,4} of 30,000 findings; .*");
        double narrowed = work("document.querySelector('[data-ask=\"mend safe\"]').click();");
        double widened = work("document.querySelector('.listing [data-do=all]').click();");
        assertThat(browser.number(NODES)).as("elements").isLessThan(2_000);
        for (double cost : new double[] {opened, searched, narrowed, widened}) {
            assertThat(cost)
                    .as(
                            "milliseconds of work to open %.0f, search %.0f, narrow %.0f, widen %.0f",
                            opened, searched, narrowed, widened)
                    .isLessThan(200);
        }
        browser.run("document.querySelector('.rows').scrollTop = 1e9");
        browser.waitFor("document.querySelector('.rows li:last-child')?.getAttribute('aria-posinset') === '30000'");
    }

    private double work(String script) {
        double before = browser.work();
        browser.run(script + "document.querySelector('.rows').getBoundingClientRect();");
        return browser.work() - before;
    }

    @Test
    void drawsOfTenThousandStoriesOnlyThoseAtHand() {
        openAfresh("many/index.html");
        assertThat(browser.number(NODES)).as("elements of the index").isLessThan(1_500);
        browser.open(folder.resolve("many/list.html"), "");
        String last = browser.text("return [...document.querySelectorAll('a')].at(-1).getAttribute('href')");
        browser.open(folder.resolve("many").resolve(last), "");
        assertThat(browser.number(NODES)).as("elements of the last story").isLessThan(2_500);
        browser.waitFor("document.querySelector('#tree a[aria-current]') !== null");
        assertThat(browser.one("#tree a[aria-current]").isDisplayed()).isTrue();
        int drawn = browser.all("#tree a").size();
        browser.run("document.querySelector('#tree').scrollTop = 0");
        browser.waitFor("document.querySelectorAll('#tree a').length > " + drawn);
    }

    /** Opens a page as one who has not been there. */
    private void openAfresh(String page) {
        browser.open(folder.resolve(page), "");
        browser.run("sessionStorage.clear()");
        browser.open(folder.resolve(page), "");
    }

    private double opening(String page) {
        browser.open(folder.resolve(page), "");
        return browser.work();
    }

    /** The least of a few, without the first, which also starts what the browser keeps. */
    private static double least(DoubleSupplier measured) {
        double first = measured.getAsDouble();
        assertThat(first).isNotNegative();
        return DoubleStream.generate(measured).limit(5).min().orElse(first);
    }
}
