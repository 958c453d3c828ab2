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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {
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
    void isItsOwnersAloneAndGivesBackWhatItKeeps() throws IOException {
        Path made = folder.resolve("made/here");
        PackFolder cache = PackFolder.open(made);
        cache.keep(7, KEY, 0, FileStamp.UNKNOWN, new byte[] {1, 2, 3});
        cache.sweep();
        cache.refresh();
        assertThat(cache.find(KEY, row -> row.kind() == 7).flatMap(cache::bytes))
                .hasValueSatisfying(b -> assertThat(b).containsExactly(1, 2, 3));
        assertThat(cache.find(KEY, row -> row.kind() == 8)).isEmpty();
        assertThat(cache.damaged()).isZero();
        assertThat(Files.getPosixFilePermissions(made).toString()).doesNotContain("GROUP", "OTHERS");
    }

    @Test
    void letsGoWhatIsOldAndWhatIsTooMuchAndWhatWasDamaged() throws IOException {
        Path pack = folder.resolve(PackFolder.PACK);
        List<PackWriter.NewEntry> entries = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            entries.add(entry(day, day));
        }
        PackWriter writer = new PackWriter(pack);
        writer.add(entries, Pack.empty());
        writer.add(List.of(entry(14, 25)), Pack.empty());
        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length - 1] ^= 1;
        Files.write(pack, bytes);
        assertThat(days(pack)).containsExactly(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 25);
        writer.renew(12, 5 * (IndexRow.BYTES + 50));
        assertThat(days(pack)).containsExactly(16, 17, 18, 19);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void takesARowForWhatItWasWrittenFor() throws IOException {
        Path pack = folder.resolve(PackFolder.PACK);
        PackWriter writer = new PackWriter(pack);
        writer.add(List.of(entry(1, 1), entry(2, 2)), Pack.empty());
        Pack seen = Pack.open(pack);
        PackWriter.NewEntry again = new PackWriter.NewEntry(seen.row(1), new byte[0]);
        writer.renew(2, 1000);
        writer.add(List.of(again), seen);
        assertThat(days(pack)).containsExactly(2);
        writer.add(List.of(again), Pack.open(pack));
        assertThat(days(pack)).hasSize(2);
    }

    private static PackWriter.NewEntry entry(int story, int day) {
        byte[] bytes = new byte[50];
        CacheKey key = CacheKey.of("rules", "", story + ".txt", bytes);
        return new PackWriter.NewEntry(
                new IndexRow(1, key, story, FileStamp.UNKNOWN, 0, bytes.length, Pack.sum(bytes), day), bytes);
    }

    private static List<Integer> days(Path pack) throws IOException {
        Pack now = Pack.open(pack);
        return IntStream.range(0, now.count()).mapToObj(i -> now.row(i).day()).toList();
    }
}
