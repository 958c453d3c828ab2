package dev.wirelint.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser with a page open in it, and what a person does there. */
final class Browser implements AutoCloseable {
    private static final Pattern ASKED_FOR =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");
    private static final Pattern PAGE_ON_PAPER = Pattern.compile("/Type /Page\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver = Chromium.start();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String early = "";

    /** Opens a page and waits until all of it is there, its list of stories too, which comes after it is painted. */
    void open(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        waitFor("!document.documentElement.matches('.js:not(.whole)')");
    }

    /** Opens a page that a server of this machine gives. */
    void open(URI address) {
        driver.get("about:blank");
        driver.get(address.toString());
    }

    /** Waits until a click or a key has led to a page, and all of that is there. */
    void arrive(String page) {
        waitFor("location.pathname.endsWith('" + page + "') && document.documentElement.matches('.whole')");
    }

    void press(String keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithShift(Keys key) {
        pressWith(Keys.SHIFT, key);
    }

    void pressWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    void type(String selector, String words) {
        one(selector).sendKeys(words);
    }

    /** Types into a field of every page from now on, before the page's script is there. */
    void typesBeforeTheScript(String selector, String words) {
        driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "addEventListener('DOMContentLoaded', () => document.querySelector('" + selector
                                + "')?.setRangeText('" + words + "'))"));
    }

    /** Presses a key once on the next page, before the page's script is there. */
    void pressesBeforeTheScript(String key) {
        early = String.valueOf(driver.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "document.addEventListener('readystatechange', () => sessionStorage.pressed ??= dispatchEvent("
                                        + "new KeyboardEvent('keydown', {key: '" + key + "'})))"))
                .get("identifier"));
    }

    void pressesNothingBeforeTheScript() {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", early));
    }

    void onPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    /** How many pages the open page takes in print. */
    int pagesOnPaper() {
        String paper = new String(
                Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent()), StandardCharsets.ISO_8859_1);
        return (int) PAGE_ON_PAPER.matcher(paper).results().count();
    }

    void click(String selector) {
        one(selector).click();
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The words of every element that is shown. */
    List<String> shown(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    void waitFor(String expression) {
        new WebDriverWait(driver, PATIENCE).until(d -> Boolean.TRUE.equals(run("return " + expression)));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script) {
        return String.valueOf(run(script));
    }

    double number(String script) {
        return ((Number) Objects.requireNonNull(run(script))).doubleValue();
    }

    /** The milliseconds of work the open page has cost the browser so far, whatever else the machine was doing. */
    double work() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        Map<String, Object> answer = driver.executeCdpCommand("Performance.getMetrics", Map.of());
        for (Object metric : (List<?>) Objects.requireNonNull(answer.get("metrics"))) {
            Map<?, ?> named = (Map<?, ?>) metric;
            if ("TaskDuration".equals(named.get("name"))) {
                return ((Number) Objects.requireNonNull(named.get("value"))).doubleValue() * 1000;
            }
        }
        throw new IllegalStateException("the browser does not tell its work: " + answer);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    void prefersDark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void isWide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void withoutScript(boolean without) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", without));
    }

    /** Puts what is downloaded from now on into a folder. */
    void savesTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    void maySeeTheClipboard() {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    String clipboard() {
        return String.valueOf(driver.executeAsyncScript(
                "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done('no: ' + e));"));
    }

    /** Whatever axe-core holds to be a fault, however small, by rule and place. */
    List<String> barriers() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(r => done(r.violations
                    .flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ' ' + n.failureSummary))), e => done(['' + e]));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** What the console complains of, since the browser was started. */
    List<String> complaints() {
        for (LogEntry entry : driver.manage().logs().get("browser")) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.toString());
            }
        }
        return complaints;
    }

    /** Every address that was asked for and is no file of this machine, since the browser was started. */
    List<String> requestsElsewhere() {
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            Matcher asked = ASKED_FOR.matcher(entry.getMessage());
            if (asked.find()) {
                requests.add(asked.group(1));
            }
        }
        return requests.stream()
                .filter(r -> !r.startsWith("file:") && !r.startsWith("data:") && !r.startsWith("about:"))
                .toList();
    }

    int requests() {
        return requests.size();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
