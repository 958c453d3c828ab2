package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written for other hosts runs as they would run it, with a launcher that stands in for the released one. */
@DisabledOnOs(OS.WINDOWS)
class HostsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");
    private static final String FAULT = "The mayor came , he said.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path repository = Path.of("");

    @BeforeEach
    void write() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        Files.writeString(repository.resolve("fault.txt"), FAULT);
        Files.writeString(repository.resolve("clean.md"), "The mayor came.\n");
        List<String> command = new ArrayList<>();
        Shell.command().forEach(word -> command.add("'" + word + "'"));
        script("#!/bin/sh\nexec " + String.join(" ", command) + " \"$@\"\n");
    }

    /** Stands in for the released launcher. */
    private void script(String lines) throws IOException {
        Path launcher = Files.writeString(folder.resolve("wirelint"), lines);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void hooksRunBeforeACommit() throws Exception {
        for (Object entry : (List<?>) yaml(".pre-commit-hooks.yaml")) {
            Map<?, ?> hook = (Map<?, ?>) entry;
            assertThat(hook.get("language")).as("a program of this repository").isEqualTo("script");
            Pattern files = Pattern.compile(text(hook, "files"));
            assertThat(files.matcher("news/story.txt").find()).isTrue();
            assertThat(files.matcher("news/story.java").find()).isFalse();
            assertThat(hook.get("require_serial"))
                    .as("one run sees all stories")
                    .isEqualTo(true);
            assertThat(text(hook, "entry")).contains(" --force-exclude");
            for (String name : List.of("nitf", "newsml", "ninjs", "xhtml", "text", "mkd", "mdown", "asciidoc", "MD")) {
                assertThat(files.matcher("a." + name).find()).as(name).isTrue();
            }
            for (String rows : List.of("jsonl", "ndjson", "csv", "tsv")) {
                assertThat(files.matcher("a." + rows).find())
                        .as("fix leaves archives as they are")
                        .isEqualTo(text(hook, "id").equals("wirelint"));
            }
            List<String> words = List.of(text(hook, "entry").split(" "));
            assertThat(ROOT.resolve(words.get(0))).exists().isExecutable();
            List<String> command = new ArrayList<>(words);
            command.set(0, checkout("1.2.0-SNAPSHOT").resolve(words.get(0)).toString());
            Files.writeString(repository.resolve("package.json"), "{\"name\": \"site , new\"}\n");
            command.addAll(List.of("fault.txt", "clean.md", "package.json"));
            Ran ran = run(command, Map.of());
            if (text(hook, "id").equals("wirelint")) {
                assertThat(ran.status()).as(ran.said()).isEqualTo(1);
                assertThat(ran.said()).contains("fault.txt", "punctuation-space-before");
            } else {
                assertThat(ran.status()).as(ran.said()).isZero();
                assertThat(repository.resolve("fault.txt")).hasContent("The mayor came, he said.\n");
            }
        }
    }

    @Test
    void theActionAnnotatesAndFails() throws Exception {
        Map<?, ?> action = (Map<?, ?>) yaml("action.yml");
        Map<?, ?> runs = (Map<?, ?>) Objects.requireNonNull(action.get("runs"));
        Map<?, ?> step = run(runs);
        Map<?, ?> inputs = (Map<?, ?>) Objects.requireNonNull(action.get("inputs"));
        Map<String, String> variables = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(step.get("env"))).forEach((name, value) -> {
            Matcher input = INPUT.matcher(value.toString());
            variables.put(
                    name.toString(),
                    input.matches()
                            ? text((Map<?, ?>) Objects.requireNonNull(inputs.get(input.group(1))), "default")
                            : "");
        });
        variables.put("VERSION", "1.2.0");
        variables.put("RELEASES", releases("1.2.0").toUri().toString());
        variables.put("WIRELINT_RELEASES_CACHE", folder.resolve("kept").toString());
        variables.put("GITHUB_ACTION_PATH", checkout("1.3.0-SNAPSHOT").toString());
        variables.put("SARIF", "found.sarif");
        Ran ran = run(List.of("bash", "-eo", "pipefail", "-c", text(step, "run")), variables);
        assertThat(ran.status()).as(ran.said()).isEqualTo(1);
        assertThat(ran.said()).contains("::error file=", "title=punctuation-space-before");
        assertThat(repository.resolve("found.sarif")).content().contains("2.1.0");
        variables.put("FAIL_ON", "never");
        variables.put("PATHS", "clean.md fault.txt");
        assertThat(run(List.of("bash", "-eo", "pipefail", "-c", text(step, "run")), variables)
                        .status())
                .isZero();
        Path spaced = Files.createDirectories(repository.resolve("my stories/city"));
        Files.writeString(spaced.resolve("hall.txt"), FAULT);
        variables.put("PATHS", "clean.md\nmy stories/**/*.txt\nnone/*.txt");
        Ran missing = of(step, variables);
        assertThat(missing.status()).as(missing.said()).isEqualTo(2);
        assertThat(missing.said()).contains("file=my stories/city/hall.txt");
    }

    @Test
    void theActionHandsOnThePathsThatAreMeant() throws Exception {
        Map<?, ?> runs = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) yaml("action.yml")).get("runs"));
        Map<?, ?> step = run(runs);
        Path city = Files.createDirectories(repository.resolve("my stories/city"));
        Files.writeString(city.resolve("hall.txt"), FAULT);
        script("#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nprintf '%s\\n' \"$@\"\n");
        Map<String, List<String>> asked = Map.of(
                "clean.md\nmy stories\n", List.of("clean.md", "my stories"),
                "  \nclean.md\r\nfault.txt\n\n", List.of("clean.md", "fault.txt"),
                "clean.md *.txt", List.of("clean.md", "fault.txt"),
                "*.md\nmy stories/*/*.txt", List.of("clean.md", "my stories/city/hall.txt"),
                "clean.md\nnone/*.txt", List.of("clean.md", "none/*.txt"),
                "clean.md\nmy stories/**/*.txt\nfault.txt",
                        List.of("clean.md", "my stories/city/hall.txt", "fault.txt"));
        for (Map.Entry<String, List<String>> paths : asked.entrySet()) {
            Map<String, String> variables = new HashMap<>();
            List.of("SINCE", "SARIF", "BASE", "RELEASES").forEach(unset -> variables.put(unset, ""));
            variables.put("GITHUB_ACTION_PATH", folder.toString());
            variables.put("VERSION", "source");
            variables.put("PATHS", paths.getKey());
            variables.put("FAIL_ON", "never");
            Ran ran = of(step, variables);
            assertThat(ran.said().lines()).as(paths.getKey()).containsExactlyElementsOf(paths.getValue());
        }
    }

    /** The step of the action that is a script. */
    private static Map<?, ?> run(Map<?, ?> runs) {
        return ((List<?>) Objects.requireNonNull(runs.get("steps")))
                .stream()
                        .map(s -> (Map<?, ?>) s)
                        .filter(s -> s.containsKey("run"))
                        .findFirst()
                        .orElseThrow();
    }

    /** A checkout of this repository at a version, whose launcher stands in for one that was built there. */
    private Path checkout(String version) throws IOException {
        Path top = Files.createDirectories(folder.resolve("checkout-" + version));
        Files.writeString(top.resolve("pom.xml"), "<project>\n  <version>" + version + "</version>\n</project>\n");
        Files.createDirectories(top.resolve(".ci"));
        for (String file : List.of(".ci/hook", ".ci/released")) {
            Files.copy(
                    ROOT.resolve(file),
                    top.resolve(file),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(
                folder.resolve("wirelint"),
                top.resolve("wirelint"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        return top;
    }

    /** Where releases lie, with one of this version; its launcher is the one that stands in here. */
    private Path releases(String version) throws Exception {
        Path release = Files.createDirectories(folder.resolve("releases/v" + version));
        Path whole = Files.createDirectories(folder.resolve("packed/wirelint-" + version));
        Files.copy(folder.resolve("wirelint"), whole.resolve("wirelint"), StandardCopyOption.COPY_ATTRIBUTES);
        String archive = "wirelint-" + version + ".tar.gz";
        List<String> pack = List.of(
                "sh",
                "-ec",
                "tar czf \"$1/$2\" -C \"$3\" . && cd \"$1\" && sha256sum \"$2\" > checksums_sha256.txt",
                "pack",
                release.toString(),
                archive,
                folder.resolve("packed").toString());
        assertThat(run(pack, Map.of()).status()).isZero();
        return folder.resolve("releases");
    }

    @Test
    void aReleaseIsFetchedProvedAndKept() throws Exception {
        Path releases = releases("1.2.0");
        Map<String, String> variables = Map.of(
                "WIRELINT_RELEASES", releases.toUri().toString(),
                "WIRELINT_RELEASES_CACHE", folder.resolve("kept").toString());
        Path hook = checkout("1.2.0").resolve(".ci/hook");
        Files.delete(checkout("1.2.0").resolve("wirelint"));
        List<String> check = List.of(hook.toString(), "check", "fault.txt");
        assertThat(run(check, variables).said()).contains("punctuation-space-before");
        assertThat(folder.resolve("kept/1.2.0/wirelint-1.2.0/wirelint")).isExecutable();
        Files.delete(releases.resolve("v1.2.0/wirelint-1.2.0.tar.gz"));
        assertThat(run(check, variables).status())
                .as("kept, so that nothing is fetched")
                .isEqualTo(1);
    }

    @Test
    void aReleaseThatIsNotWhatItShouldBeIsRefused() throws Exception {
        Path releases = releases("1.2.0");
        Files.writeString(releases.resolve("v1.2.0/wirelint-1.2.0.tar.gz"), "something else");
        Path kept = folder.resolve("kept");
        Map<String, String> variables = Map.of("WIRELINT_RELEASES_CACHE", kept.toString());
        String script = ROOT.resolve(".ci/released").toAbsolutePath().toString();
        Ran changed = run(List.of(script, "v1.2.0", releases.toUri().toString()), variables);
        assertThat(changed.status()).isEqualTo(2);
        assertThat(changed.said()).contains("is not what the release says it is");
        Ran none = run(List.of(script, "1.3.0", releases.toUri().toString()), variables);
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.said()).contains("there is no release 1.3.0");
        Ran odd = run(List.of(script, "../1", releases.toUri().toString()), variables);
        assertThat(odd.status()).isEqualTo(2);
        try (Stream<Path> left = Files.list(kept)) {
            assertThat(left).isEmpty();
        }
    }

    private Ran of(Map<?, ?> step, Map<String, String> variables) {
        try {
            return run(List.of("bash", "-eo", "pipefail", "-c", text(step, "run")), variables);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theJobLeavesGitlabItsReport() throws Exception {
        Map<?, ?> job = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) yaml("docs/gitlab.yml")).get("wirelint"));
        Map<String, String> variables = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(job.get("variables")))
                .forEach((name, value) -> variables.put(name.toString(), value.toString()));
        variables.put("WIRELINT", folder.resolve("wirelint").toString());
        String script = String.join(
                "\n",
                ((List<?>) Objects.requireNonNull(job.get("script")))
                        .stream().map(Object::toString).toList());
        Ran ran = run(List.of("sh", "-e", "-c", script), variables);
        assertThat(ran.status()).as(ran.said()).isEqualTo(1);
        Ran alone = run(
                List.of("sh", "-e", "-c", script),
                Map.of("WIRELINT", "no-such-launcher", "WIRELINT_VERSION", "", "WIRELINT_PATHS", "."));
        assertThat(alone.status()).as(alone.said()).isEqualTo(2);
        assertThat(alone.said()).contains("set the variable WIRELINT");
        Files.createDirectories(repository.resolve("my stories"));
        Ran lines = run(
                List.of("sh", "-e", "-c", script),
                Map.of(
                        "WIRELINT", variables.get("WIRELINT"),
                        "WIRELINT_VERSION", "",
                        "WIRELINT_PATHS", "my stories\nfault.txt"));
        assertThat(lines.said()).contains("no stories in my stories", "fault.txt");
        run(List.of("sh", "-e", "-c", script), variables);
        Map<?, ?> reports = (Map<?, ?>)
                Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(job.get("artifacts"))).get("reports"));
        JsonNode issues = new ObjectMapper()
                .readTree(repository.resolve(text(reports, "codequality")).toFile());
        assertThat(issues).hasSize(1);
        assertThat(issues.at("/0/location/path").asText()).isEqualTo("fault.txt");
    }

    @Test
    void theJobFetchesARelease() throws Exception {
        Map<?, ?> job = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) yaml("docs/gitlab.yml")).get("wirelint"));
        String script =
                ((List<?>) Objects.requireNonNull(job.get("script"))).get(0).toString();
        Path releases = releases("1.2.0");
        Map<String, String> variables = Map.of(
                "WIRELINT", "wirelint",
                "WIRELINT_VERSION", "1.2.0",
                "WIRELINT_RELEASES", releases.toUri().toString(),
                "WIRELINT_PATHS", ".");
        Ran ran = run(List.of("sh", "-e", "-c", script), variables);
        assertThat(ran.status()).as(ran.said()).isEqualTo(1);
        assertThat(ran.said()).contains("fault.txt", "2 stories");
        Files.writeString(releases.resolve("v1.2.0/wirelint-1.2.0.tar.gz"), "something else");
        assertThat(run(List.of("sh", "-e", "-c", script), variables).status())
                .as("kept, so that nothing is fetched")
                .isEqualTo(1);
        Files.delete(repository.resolve(".wirelint/wirelint-1.2.0/wirelint"));
        Ran changed = run(List.of("sh", "-e", "-c", script), variables);
        assertThat(changed.status()).isEqualTo(2);
        assertThat(changed.said()).contains("is not what it says it is");
    }

    private static Object yaml(String file) throws IOException {
        return Objects.requireNonNull(new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8)));
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    private record Ran(int status, String said) {}

    private Ran run(List<String> command, Map<String, String> variables) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
