package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.DemoStories;
import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.suppression.Stets;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the copy, a second run of fix finds nothing to do, and neither a finding nor a fix cuts a character in two.
 * A stretch of each labelled story is damaged by chance, always the same chance: marks, spaces, words and emoji are put
 * in, doubled and taken out. The safe fixes are made on each, and the bolder ones in turn.
 */
class MendingTwiceTest {
    private static final int TIMES = Integer.getInteger("wirelint.damages", 1);
    private static final int DAMAGES = 20;
    private static final List<Fix.Safety> BOLDER = List.of(Fix.Safety.REVIEW, Fix.Safety.BY_HAND);
    private static final int OPENING = 3;
    private static final int STRETCH = 5;
    private static final List<String> BITS = List.of(
            "\u201c",
            "\u201d",
            "\"",
            "\u2018",
            "\u2019",
            "'",
            "\u00ab",
            "\u00bb",
            "``",
            "''",
            ".",
            ",",
            ",,",
            "..",
            ";",
            ":",
            "!",
            "?",
            "(",
            ")",
            "[",
            "]",
            "\u2013",
            " ",
            "  ",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\n",
            "\n\n",
            "\ud83c\udf89",
            "\ud83d\udea2\ufe0f",
            "$ ",
            "&amp;",
            "<br>",
            "<b>",
            "the the ",
            "Read more",
            "Mykolayiv",
            "\u00c3\u00a9",
            "\u0430",
            "\u00b4s",
            "1990's.",
            "\u2026");

    private static final int WORDS_OF_NONSENSE = 16;
    private static final List<String> WORDS = List.of(
            "The",
            "crew",
            "sailed",
            "on",
            "Monday",
            "Larkport",
            "said",
            "he",
            "the",
            "of",
            "Kiev",
            "Odessa",
            "Mykolaiv",
            "Mikolaiv",
            "Jan. 5",
            "12",
            "five people",
            "don",
            "s",
            "t",
            "Sign up now",
            "Comments are closed");

    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    private static final Linter LINTER = new Linter(LIBRARY.defaults());
    private static final Stets STETS = new Stets(LIBRARY::page, LIBRARY::nearest, Clock.systemUTC());

    @TestFactory
    Stream<DynamicTest> mendsDamagedStories() throws IOException {
        List<Path> stories = DemoStories.files();
        return IntStream.range(0, stories.size() * TIMES).mapToObj(i -> {
            Path story = stories.get(i % stories.size());
            int time = i / stories.size();
            Fix.Safety bolder = BOLDER.get((i + time) % BOLDER.size());
            return DynamicTest.dynamicTest(
                    story.getFileName() + " " + time,
                    () -> holds(
                            damaged(Files.readString(story), story.toString().hashCode() + time),
                            List.of(Fix.Safety.SAFE, bolder)));
        });
    }

    @TestFactory
    Stream<DynamicTest> mendsNonsense() {
        return IntStream.range(0, 100 * TIMES)
                .mapToObj(time -> DynamicTest.dynamicTest("nonsense " + time, () -> holds(nonsense(time))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201c\u00bb\u201d",
                "\u201cwe sail\nat noon\u201d",
                "Port\u201cPort Port,Port\u201dPort",
                "The crew left ,\ud83c\udf89 and ,\ud83c\udf89,the \ud83c\udf89.\ud83c\udf89The end \ud83c\udf89 . \ud83c\udf89",
                "\ud83c\udf89(Larkport Board)\ud83c\udf89 said\u201d\ud83c\udf89 he said.\u201d\ud83c\udf89The",
            })
    void mends(String text) {
        holds(text);
    }

    @Test
    void endsWhereTwoRulesAreAtOdds() {
        Linter atOdds = new Linter(new RuleSet(List.of(writes("grey", "gray"), writes("gray", "grey")), List.of()));
        assertThat(mended(atOdds, "The grey hull.", Fix.Safety.SAFE))
                .isEqualTo(mended(atOdds, "The gray hull.", Fix.Safety.SAFE));
    }

    private static RuleSet.ReadyRule writes(String right, String wrong) {
        return new RuleSet.ReadyRule(LIBRARY.page("punctuation-double-space").orElseThrow(), (copy, findings) -> {
            int at = copy.text().indexOf(wrong);
            if (at >= 0) {
                findings.flag(new Span(at, at + wrong.length()), "the wrong word")
                        .replace(right);
            }
        });
    }

    private static void holds(String text) {
        holds(text, List.of(Fix.Safety.values()));
    }

    private static void holds(String text, List<Fix.Safety> safeties) {
        for (Fix.Safety boldest : safeties) {
            String once = mended(LINTER, text, boldest);
            cutsNoCharacter(once);
            assertThat(mended(LINTER, once, boldest)).as(boldest + " twice").isEqualTo(once);
        }
        cutsNoCharacter(text);
    }

    private static String mended(Linter linter, String text, Fix.Safety boldest) {
        HouseRules rules = new HouseRules(linter, List.of(), List.of(), STETS);
        MendingRun run = new MendingRun(path -> rules, boldest, finding -> true, false, path -> ReadOptions.ANY, 1);
        MendedStory story = run.mend(List.of(new Manuscript(Path.of("story.txt"), "story.txt", 1, text)))
                .get(0);
        assertThat(story.trouble()).isEmpty();
        return story.after();
    }

    private static void cutsNoCharacter(String text) {
        for (Finding finding : LINTER.lint(StoryFile.read(SourceText.of("story.txt", text)))) {
            List<Span> spans = new ArrayList<>(List.of(finding.span()));
            finding.fixes().stream()
                    .flatMap(f -> f.edits().stream())
                    .map(Edit::span)
                    .forEach(spans::add);
            assertThat(spans).as(finding.toString()).noneMatch(s -> cuts(text, s.start()) || cuts(text, s.end()));
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** A few words with marks between them, with and without spaces. */
    private static String nonsense(int seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_NONSENSE; i++) {
            List<String> from = chance.nextInt(3) == 0 ? WORDS : BITS;
            text.append(from.get(chance.nextInt(from.size()))).append(chance.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** The opening of a story and some paragraphs in a row of the rest, so that damages stand close to each other. */
    private static String stretch(String story, Random chance) {
        List<String> paragraphs = List.of(story.split("(?<=\n\n)"));
        if (paragraphs.size() <= OPENING + STRETCH) {
            return story;
        }
        int from = OPENING + chance.nextInt(paragraphs.size() - OPENING - STRETCH);
        return String.join("", paragraphs.subList(0, OPENING))
                + String.join("", paragraphs.subList(from, from + STRETCH));
    }

    private static String damaged(String story, int seed) {
        Random chance = new Random(seed);
        StringBuilder text = new StringBuilder(stretch(story, chance));
        for (int i = 0; i < DAMAGES; i++) {
            int at = text.offsetByCodePoints(0, chance.nextInt(text.codePointCount(0, text.length())));
            switch (chance.nextInt(4)) {
                case 0 -> text.delete(at, text.offsetByCodePoints(at, 1));
                case 1 -> text.insert(at, Character.toString(text.codePointAt(at)));
                case 2 -> {
                    int word = text.lastIndexOf(" ", at) + 1;
                    text.insert(word, text.substring(word, Math.max(word, at)) + " ");
                }
                default -> text.insert(at, BITS.get(chance.nextInt(BITS.size())));
            }
        }
        return text.toString();
    }
}
