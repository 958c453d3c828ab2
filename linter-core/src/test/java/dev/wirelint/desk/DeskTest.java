package dev.wirelint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.config.FailOn;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.Input;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.Parallel;
import dev.wirelint.run.Stories;
import dev.wirelint.text.PageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every door can do its work with a desk alone, and one desk serves all of them at once for as long as it is open. */
class DeskTest {
    private static final String SPACE = "punctuation-space-before";
    private static final String FERRY = "ferry-old-name";
    private static final String FAULT = "The pilot , a woman of forty, went ashore.\n";

    private static final String ROWS = """
            {"headline": "Ferry", "body": "The pilot left."}
            {"headline": "Pilot", "body": "The pilot , a woman, left."}
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void settle() throws IOException {
        write(".wirelint.yml", "root: true\n");
    }

    @Test
    void checksATextInMemory() throws IOException {
        CheckedStory checked = desk().check(text("pilot.txt", 1, FAULT));
        assertThat(rules(checked)).containsExactly(SPACE);
        assertThat(checked.path()).isEqualTo("pilot.txt");
        assertThat(folder.resolve("pilot.txt")).doesNotExist();
    }

    @Test
    void readsATextAsItsPathSays() throws IOException {
        assertThat(rules(desk().check(text("pilot.md", 1, "# The ferry\n\n    the pilot , in code\n\n" + FAULT))))
                .containsExactly(SPACE);
        assertThat(desk().check(text("pilot.json", 1, "{\"headline\": ")).read())
                .isFalse();
    }

    @Test
    void checksTheNextVersionByItself() throws IOException {
        Desk desk = desk();
        Manuscript first = text("pilot.txt", 1, FAULT);
        assertThat(rules(desk.check(first))).hasSize(1);
        assertThat(rules(desk.check(text("pilot.txt", 2, FAULT.replace(" ,", ",")))))
                .isEmpty();
        assertThat(rules(desk.check(first))).as("a text never changes").hasSize(1);
    }

    @Test
    void endsACheckThatANewerTextHasOvertaken() throws IOException {
        Desk desk = desk();
        Manuscript first = text("pilot.txt", 1, FAULT);
        desk.write(first);
        assertThat(desk.checkIfLatest(first).map(DeskTest::rules)).contains(List.of(SPACE));
        desk.write(text("pilot.txt", 2, FAULT.replace(" ,", ",")));
        assertThat(desk.checkIfLatest(first)).isEmpty();
        assertThat(rules(desk.check(first)))
                .as("whoever asks for it all the same")
                .containsExactly(SPACE);
    }

    @Test
    void checksOneStoryOnManyThreads() throws IOException {
        Desk desk = desk();
        desk.write(text("pilot.txt", 1, FAULT));
        List<Integer> versions = IntStream.rangeClosed(1, 24).boxed().toList();
        List<List<String>> found = Parallel.map(versions, 4, version -> {
            Manuscript text = text("pilot.txt", version, "Version " + version + " is new.\n\n" + FAULT);
            desk.write(text);
            try {
                desk.checkIfLatest(text);
                return rules(desk.check(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(found).allMatch(List.of(SPACE)::equals);
    }

    @Test
    void forgetsWhatARuleSaidThatHasChanged() throws IOException {
        Desk desk = desk();
        Manuscript story = text("pilot.txt", 1, FAULT);
        desk.write(story);
        assertThat(severity(desk.check(story))).isNotEqualTo(Severity.SUGGESTION);
        Path configuration = write(".wirelint.yml", "root: true\nrules: {" + SPACE + ": suggestion}\n");
        assertThat(desk.forget(configuration)).isTrue();
        assertThat(severity(desk.check(story))).isEqualTo(Severity.SUGGESTION);
    }

    @Test
    void letsWhatIsBeingWrittenSpeakForItsFile() throws IOException {
        write("pilot.txt", FAULT);
        Desk desk = desk();
        desk.write(text("pilot.txt", 2, "The pilot went ashore.\n"));
        desk.write(text("pilot.txt", 1, FAULT));
        assertThat(desk.manuscript(Path.of("pilot.txt")))
                .get()
                .extracting(Manuscript::version)
                .isEqualTo(2);
        assertThat(found(desk.check(all(desk)))).isEmpty();
        desk.close(Path.of("pilot.txt"));
        assertThat(found(desk.check(all(desk)))).containsExactly(SPACE);
    }

    @Test
    void checksAFolderAndStandardInputAndRows() throws IOException {
        write("harbour/pilot.txt", FAULT);
        write("harbour/archive.jsonl", ROWS);
        Desk desk = desk();
        assertThat(all(desk).inputs()).hasSize(2);
        assertThat(found(desk.check(all(desk)))).containsExactly(SPACE, SPACE);
        Stories stdin = desk.stories(List.of("-"), new ByteArrayInputStream(FAULT.getBytes(StandardCharsets.UTF_8)));
        assertThat(found(desk.check(stdin))).containsExactly(SPACE);
        assertThat(stdin.inputs()).first().extracting(Input::place).isEqualTo(folder.resolve("story"));
        Manuscript rows = text("rows.jsonl", 1, ROWS);
        assertThat(found(desk.check(Stories.of(rows)))).containsExactly(SPACE);
    }

    @Test
    void judgesByNotesAndTheBaseline() throws IOException {
        String note = "[stet " + SPACE + ": so on the plate]\n\n";
        CheckedStory stands = desk().check(text("pilot.txt", 1, note + FAULT));
        assertThat(rules(stands)).isEmpty();
        assertThat(stands.suppressed()).hasSize(1);
        write("pilot.txt", FAULT);
        Desk open = desk();
        Path baseline = write(
                "known.json",
                BaselineFile.text(BaselineFile.renewed(folder.resolve("known.json"), open.check(all(open)), false)));
        Desk gate = Desk.open(settings().baseline(baseline, true).build());
        assertThat(found(gate.check(all(gate)))).isEmpty();
        gate.write(text("pilot.txt", 1, "The pilot went ashore.\n"));
        assertThat(gate.check(all(gate)).stale()).isEqualTo(1);
    }

    @Test
    void mendsATextAndLeavesItAsItIs() throws IOException {
        MendedStory mended = desk().mended(text("pilot.txt", 1, FAULT), Fix.Safety.SAFE);
        assertThat(mended.after()).isEqualTo(FAULT.replace(" ,", ","));
        assertThat(mended.before().content()).isEqualTo(FAULT);
    }

    @Test
    void explainsARuleAndSaysWhichIsMeant() throws IOException {
        StyleGuide guide = desk().guide();
        assertThat(guide.explain(SPACE).why()).isNotEmpty();
        assertThatThrownBy(() -> guide.explain("punctuation-space-befor"))
                .isInstanceOf(PageException.class)
                .hasMessageContaining(SPACE);
    }

    @Test
    void forgetsAConfigurationThatHasChanged() throws IOException {
        Desk desk = desk();
        Manuscript text = text("harbour/pilot.txt", 1, FAULT);
        Severity before = severity(desk.check(text));
        Path nearer = write("harbour/.wirelint.yml", "fail-on: never\nrules: {" + SPACE + ": suggestion}\n");
        assertThat(severity(desk.check(text))).isEqualTo(before).isNotEqualTo(Severity.SUGGESTION);
        assertThat(desk.forget(nearer)).isTrue();
        assertThat(severity(desk.check(text))).isEqualTo(Severity.SUGGESTION);
        assertThat(desk.guide().failOn(text.place())).isEqualTo(FailOn.NEVER);
        write("harbour/.wirelint.yml", "rules: [broken\n");
        assertThat(desk.forget(nearer)).isTrue();
        assertThatThrownBy(() -> desk.check(text)).isInstanceOf(PageException.class);
        Files.delete(nearer);
        assertThat(desk.forget(nearer)).isTrue();
        assertThat(severity(desk.check(text))).isEqualTo(before);
    }

    @Test
    void forgetsAPageOfAPackThatHasChanged() throws IOException {
        write(".wirelint.yml", "root: true\npacks: [house]\nvocabulary:\n  import: [names.csv]\n");
        Path names = write("names.csv", "Ada Lindqvist,,\n");
        Path page = write("house/sea/" + FERRY + ".md", page("Nordstar"));
        Desk desk = Desk.open(settings().rules(List.of(FERRY)).build());
        Manuscript text = text("ferry.txt", 1, "The Nordstar passed the Sudstern.\n");
        assertThat(words(desk.check(text))).containsExactly("Nordstar");
        write("house/sea/" + FERRY + ".md", page("Sudstern"));
        assertThat(words(desk.check(text))).containsExactly("Nordstar");
        assertThat(desk.forget(page)).isTrue();
        assertThat(words(desk.check(text))).containsExactly("Sudstern");
        assertThat(desk.forget(names)).isTrue();
        assertThat(words(desk.check(text))).containsExactly("Sudstern");
        assertThat(desk.forget(folder.resolve("ferry.txt")))
                .as("a story decides nothing")
                .isFalse();
    }

    @Test
    void knowsWhatDayItIsAfterMidnight() throws IOException {
        Turning clock = new Turning(Instant.parse("2027-01-31T23:59:00Z"));
        Desk desk = Desk.open(settings().clock(clock).build());
        Manuscript text =
                text("pilot.txt", 1, "[stet " + SPACE + " until=2027-01-31: until she is renamed]\n\n" + FAULT);
        assertThat(rules(desk.check(text))).isEmpty();
        assertThat(desk.mended(text, Fix.Safety.SAFE).fixes()).isZero();
        clock.turn(Instant.parse("2027-02-01T00:01:00Z"));
        assertThat(rules(desk.check(text))).contains(SPACE);
        assertThat(desk.mended(text, Fix.Safety.SAFE).fixes()).isEqualTo(1);
    }

    @Test
    void servesManyAtOnceWhileTheHouseChanges() throws IOException {
        Desk desk = desk();
        Path config = folder.resolve(".wirelint.yml");
        List<List<String>> found = Parallel.map(IntStream.range(0, 64).boxed().toList(), 8, i -> {
            if (i % 8 == 0) {
                assertThat(desk.forget(config)).isTrue();
            }
            Manuscript text = text("pilot.txt", i, i % 2 == 0 ? FAULT : "The pilot went ashore.\n");
            desk.write(text);
            return unchecked(desk, text);
        });
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).hasSize(i % 2 == 0 ? 1 : 0);
        }
        assertThat(desk.manuscript(Path.of("pilot.txt")))
                .get()
                .extracting(Manuscript::version)
                .isEqualTo(63);
    }

    private static List<String> unchecked(Desk desk, Manuscript text) {
        try {
            return rules(desk.check(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that somebody turns. */
    private static final class Turning extends Clock {
        private volatile Instant now;

        Turning(Instant now) {
            this.now = now;
        }

        void turn(Instant to) {
            now = to;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private DeskSettings.Builder settings() {
        return DeskSettings.usual().folder(folder).rules(List.of(SPACE)).threads(2);
    }

    private Desk desk() throws IOException {
        return Desk.open(settings().build());
    }

    private static Stories all(Desk desk) {
        return desk.stories(List.of("."), InputStream.nullInputStream());
    }

    private Manuscript text(String name, int version, String text) {
        return new Manuscript(folder.resolve(name), name, version, text);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private static String page(String not) {
        return "---\nsummary: the ferry by the name it had before\ncategory: house-style\nseverity: warning\nsince: 1.0\n"
                + "terms:\n  - {use: Northern Star, not: [" + not + "], case: kept, message: 'she is called {use}'}\n"
                + "---\n## Why\n\nShe was renamed.\n";
    }

    private static List<String> found(Report report) {
        return report.stories().stream().flatMap(s -> rules(s).stream()).toList();
    }

    private static List<String> rules(CheckedStory story) {
        return story.findings().stream().map(f -> f.rule().value()).toList();
    }

    private static List<String> words(CheckedStory story) {
        return story.findings().stream()
                .map(f -> f.span().of(story.source().content()))
                .toList();
    }

    private static Severity severity(CheckedStory story) {
        return story.findings().stream().map(Finding::severity).findFirst().orElseThrow();
    }
}
