package dev.wirelint.run.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import dev.wirelint.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final CacheKey KEY = CacheKey.of("rules", "", "story.txt", new byte[] {1});

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsEveryPartOfAFinding() throws IOException {
        Finding finding = new Finding(
                new RuleId("name-spelling-variant"),
                Category.NAMES,
                Severity.SUGGESTION,
                0.75,
                Optional.of(""),
                "an odd \uD800 message " + "x".repeat(90_000),
                new Span(3, 9),
                List.of(new Fix(
                        Fix.Safety.BY_HAND, List.of(new Edit(new Span(3, 9), "é"), new Edit(new Span(10, 10), "")))),
                List.of(new RelatedPlace(
                        new Place("a.txt", new Position(1, 1, 2), new Position(4, 1, 5)), "stands here")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsData.write(List.of(finding), new DataOutputStream(bytes));
        assertThat(FindingsData.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .containsExactly(finding);
    }

    @Test
    void tellsApartAllThatDecides() {
        assertThat(List.of(
                        KEY,
                        CacheKey.of("rules2", "", "story.txt", new byte[] {1}),
                        CacheKey.of("rules", "html", "story.txt", new byte[] {1}),
                        CacheKey.of("rules", "", "other.txt", new byte[] {1}),
                        CacheKey.of("rules", "", "story.txt", new byte[] {2}),
                        CacheKey.of("rules", List.of(KEY))))
                .doesNotHaveDuplicates();
        CacheKey other = CacheKey.of("rules", "", "other.txt", new byte[] {1});
        assertThat(CacheKey.of("rules", List.of(KEY, other))).isEqualTo(CacheKey.of("rules", List.of(other, KEY)));
    }

    @Test
    void isItsOwnersAloneAndLeavesNothingUnfinished() throws IOException {
        Path made = folder.resolve("made/here");
        CacheFolder cache = CacheFolder.open(made);
        cache.keep(KEY, "findings", new byte[] {1, 2, 3});
        assertThat(cache.find(KEY, "findings"))
                .hasValueSatisfying(b -> assertThat(b).containsExactly(1, 2, 3));
        assertThat(cache.find(KEY, "facts")).isEmpty();
        assertThat(cache.damaged()).isZero();
        assertThat(Files.getPosixFilePermissions(made).toString()).doesNotContain("GROUP", "OTHERS");
        assertThat(made).isDirectoryNotContaining("glob:**" + Sweep.UNFINISHED);
    }

    @Test
    void letsGoWhatIsOldAndWhatIsTooMuch() throws IOException {
        Path old = entry("a.findings", 10, Duration.ofDays(31));
        Path unfinished = entry("b.tmp", 10, Duration.ofHours(2));
        Path young = entry("c.findings", 60, Duration.ofHours(1));
        Path older = entry("d.findings", 60, Duration.ofHours(3));
        Files.createDirectories(folder.resolve("classes"));
        Path others = entry("classes/archive", 60, Duration.ofDays(31));
        new Sweep(folder, 100, Duration.ofDays(30)).run();
        assertThat(old).doesNotExist();
        assertThat(unfinished).doesNotExist();
        assertThat(older).doesNotExist();
        assertThat(young).exists();
        assertThat(others).exists();
    }

    @Test
    void sweepsOnceADayAndMarksAsYoungWhatIsUsed() throws IOException {
        CacheFolder cache = CacheFolder.open(folder);
        cache.keep(KEY, "findings", new byte[] {1});
        cache.sweep();
        Path late = entry("late.findings", 1, Duration.ofDays(40));
        cache.sweep();
        assertThat(late).exists();
        Files.setLastModifiedTime(folder.resolve("swept"), ago(Duration.ofDays(2)));
        Path file = folder.resolve(KEY.hex().substring(0, 2)).resolve(KEY.hex().substring(2) + ".findings");
        Files.setLastModifiedTime(file, ago(Duration.ofDays(29)));
        assertThat(cache.find(KEY, "findings")).isPresent();
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(ago(Duration.ofHours(1)));
        cache.sweep();
        assertThat(late).doesNotExist();
        assertThat(file).exists();
    }

    private Path entry(String name, int size, Duration age) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, new byte[size]);
        Files.setLastModifiedTime(file, ago(age));
        return file;
    }

    private static FileTime ago(Duration age) {
        return FileTime.from(Instant.now().minus(age));
    }
}
