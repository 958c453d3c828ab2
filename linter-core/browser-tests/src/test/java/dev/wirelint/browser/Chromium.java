package dev.wirelint.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of this machine. */
final class Chromium {
    private static final String CURE =
            "no Chromium with its driver here; on Debian: apt-get install chromium chromium-driver";
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Chromium() {}

    /** Starts it without a window; where there is none the tests are left out, and fail where CI says they must run. */
    @SuppressWarnings("SystemOut")
    static ChromeDriver start() {
        Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = program("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail("the browser tests must run in CI: " + CURE);
            }
            if (TOLD.compareAndSet(false, true)) {
                System.out.println("[WARNING] The browser tests are left out: " + CURE);
            }
            abort(CURE);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--window-size=1440,900");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<Path> program(String... names) {
        List<Path> folders = Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)),
                        Stream.of("/usr/bin", "/usr/lib/chromium"))
                .map(Path::of)
                .toList();
        return Arrays.stream(names)
                .flatMap(n -> folders.stream().map(f -> f.resolve(n)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
