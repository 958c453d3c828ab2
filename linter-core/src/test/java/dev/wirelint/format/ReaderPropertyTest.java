package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.text.Place;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever way a story is written down, every word of it stands in the file where its span says. */
class ReaderPropertyTest {
    private static final int CASES = Integer.getInteger("wirelint.cases", 2_000);
    private static final long SEED = Long.getLong("wirelint.seed", new Random().nextLong());
    private static final Pattern WORD = Pattern.compile("\\S+(?: \\S+)?");
    private static final List<String> WORDS = List.of(
            "harbour",
            "Zelenskyy",
            "caf\u00e9",
            "cafe\u0301",
            "AT&T",
            "a<b",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\u201Cquoted\u201D",
            "it\u2019s",
            "5%",
            "x_y_z",
            "2*3",
            "[sic]",
            "G\u00F6teborg",
            "$9.5",
            "#tag",
            "semi;colon",
            "Q&A;",
            "\u05E9\u05DC\u05D5\u05DD",
            "back\\slash",
            "\"straight\"",
            "it's",
            "n\u0303o",
            "\u20AC40",
            "a|b",
            "o'clock",
            "(aside)",
            "e-mail");

    @TestFactory
    Stream<DynamicTest> everyWordStandsWhereItsSpanSays() {
        return Stream.of(
                test("text", Written::text),
                test("html", Written::html),
                test("nitf", Written::nitf),
                test("newsml", Written::newsMl),
                test("ninjs", Written::ninjs),
                test("jsonl", Written::jsonLines),
                test("csv", Written::csv),
                test("markdown", Written::markdown),
                test("asciidoc", Written::asciiDoc));
    }

    private static DynamicTest test(String format, Written.Way way) {
        return DynamicTest.dynamicTest(format + ", seed " + SEED, () -> {
            for (int i = 0; i < CASES; i++) {
                check(format, way, new Random(SEED + i));
            }
        });
    }

    private static void check(String format, Written.Way way, Random random) throws UnreadableInput, IOException {
        List<String> paragraphs = paragraphs(random, format.equals("asciidoc"));
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        Written written = way.write(paragraphs, random, lineEnd);
        Article article = read(format, written.file());
        String read = article.text().replaceAll("\\s+", " ");
        for (String paragraph : paragraphs) {
            assertThat(read).as("seed %d: %s", SEED, written.file()).contains(paragraph);
        }
        for (Block block : article.blocks()) {
            Matcher word = WORD.matcher(article.textOf(block));
            while (word.find()) {
                Span span =
                        new Span(word.start(), word.end()).shift(block.span().start());
                Place place = article.source().place(article.map().toSource(span));
                String cut = place.span().of(written.file());
                assertThat(written.decode().apply(cut))
                        .as("seed %d, '%s' in: %s", SEED, cut, written.file())
                        .isEqualTo(word.group().replaceAll("\\s+", " "));
            }
        }
    }

    /** The story of a file; of an archive, the last. */
    private static Article read(String format, String file) throws UnreadableInput, IOException {
        ReadOptions reading = ReadOptions.as(format);
        if (!Archive.isArchive(Path.of("story"), reading)) {
            return StoryFile.read(SourceText.of("story", file), format);
        }
        InputStream in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        Archive archive = Archive.open(in, Path.of("story"), "story", reading);
        Archive.ArchiveRow last = archive.next().orElseThrow();
        for (Optional<Archive.ArchiveRow> row = archive.next(); row.isPresent(); row = archive.next()) {
            last = row.get();
        }
        return last.read();
    }

    private static List<String> paragraphs(Random random, boolean plainWords) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            StringBuilder paragraph = new StringBuilder("The port");
            for (int words = random.nextInt(12); words > 0; words--) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                boolean mark = word.chars().anyMatch(c -> "_*[]#\\|".indexOf(c) >= 0);
                paragraph.append(' ').append(plainWords && mark ? "quay" : word);
            }
            paragraphs.add(paragraph.append(" said on Monday.").toString());
        }
        return paragraphs;
    }
}
