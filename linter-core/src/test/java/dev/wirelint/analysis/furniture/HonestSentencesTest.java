package dev.wirelint.analysis.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.fix.Fixer;
import dev.wirelint.format.StoryFile;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is taken out of ordinary sentences that are made of the phrase lists' own words, neither where such a
 * sentence is a paragraph nor where it stands among others. Those that are made by frames go through the rules that
 * take furniture out, each phrase both ways; those that people wrote through all rules and each both ways.
 */
class HonestSentencesTest {
    private static final int FEWEST = 5_000;
    private static final int A_STORY = 20;
    private static final Pattern MAY_BE_MISSING = Pattern.compile("\\[[^\\]]*]");
    /** A phrase that ends as its frame goes on is a slip of this test's own. */
    private static final Pattern DOUBLED = Pattern.compile("\\b(\\w+) \\1\\b");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Map<String, String> OPEN =
            Map.of("...", "", "<name>", "Moreau", "<site>", "example.com", "<number>", "40", "<count>", "40");
    private static final Set<String> SENTENCES = Set.of("line", "start", "run", "label");

    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    private static final Linter EVERYTHING = new Linter(LIBRARY.defaults());
    private static final Linter FURNITURE = new Linter(LIBRARY.prepare(LIBRARY.pages().stream()
            .filter(RuleLibrary::isOnByDefault)
            .filter(p -> p.location().contains("boilerplate"))
            .toList()));

    private static final List<Family> FAMILIES = lists().map(Family::of).toList();

    @Test
    void keepEveryWord() {
        List<String> written = lines("honest-sentences.txt").toList();
        List<String> made = lists().flatMap(HonestSentencesTest::inHonestUse)
                .filter(s -> !DOUBLED.matcher(s).find())
                .distinct()
                .toList();
        assertThat(written.size() + made.size()).isGreaterThanOrEqualTo(FEWEST);
        List<String> amongOthers =
                written.stream().map(HonestSentencesTest::amongOthers).toList();
        assertThat(changed(written, EVERYTHING)).isEmpty();
        assertThat(changed(amongOthers, EVERYTHING)).isEmpty();
        // Each phrase stands in many frames, one after the other.
        List<String> inTurn = IntStream.range(0, made.size())
                .mapToObj(i -> i % 2 == 0 ? made.get(i) : amongOthers(made.get(i)))
                .toList();
        assertThat(changed(inTurn, FURNITURE)).isEmpty();
    }

    private static String amongOthers(String sentence) {
        return "The council met. " + sentence + " It rained.";
    }

    private static List<String> changed(List<String> paragraphs, Linter linter) {
        return IntStream.iterate(0, i -> i < paragraphs.size(), i -> i + A_STORY)
                .mapToObj(i -> story(paragraphs.subList(i, Math.min(i + A_STORY, paragraphs.size()))))
                .flatMap(s -> lost(s, mended(s, linter)))
                .toList();
    }

    private static String story(List<String> paragraphs) {
        return "LYON, March 3 (Wirefield) - Oil markets were calm on Tuesday, traders said.\n\n"
                + paragraphs.stream()
                        .map(p -> p + "\n\n")
                        .collect(Collectors.joining("Brokers went home early, they said.\n\n"));
    }

    /** The paragraphs that no longer stand there as they did. */
    private static Stream<String> lost(String before, String after) {
        Set<String> kept = after.lines().collect(Collectors.toSet());
        return before.lines().filter(l -> !kept.contains(l));
    }

    private static String mended(String story, Linter linter) {
        return Fixer.apply(story, linter.lint(StoryFile.read(SourceText.of("story.txt", story))), Safety.SAFE)
                .text();
    }

    private static Stream<WordList> lists() {
        return LIBRARY.pages().stream()
                .map(RulePage::lists)
                .filter(l -> l.containsKey("phrases"))
                .map(l -> Objects.requireNonNull(l.get("phrases")))
                .filter(l -> l.location().contains("boilerplate"));
    }

    private static Stream<String> inHonestUse(WordList list) {
        return list.rows().stream()
                .filter(r -> SENTENCES.contains(r.column(0)))
                .map(r -> wording(r.column(1)))
                .filter(p -> !p.isEmpty())
                .flatMap(p -> lines("honest-frames.txt")
                        .filter(f -> f.startsWith("any") || !tells(p))
                        .map(f -> f.substring(f.indexOf('|') + 2))
                        .map(f -> f.replace("{p}", p)
                                .replace("{P}", Character.toUpperCase(p.charAt(0)) + p.substring(1))));
    }

    private static boolean tells(String phrase) {
        Words words = new Words(phrase, new Span(0, phrase.length()), PlainWord.read(phrase));
        return FAMILIES.stream().anyMatch(f -> f.tells(words));
    }

    /** A phrase in the first of its words, without what may be missing and with nothing in its gaps. */
    private static String wording(String phrase) {
        return SPACE.splitAsStream(
                        MAY_BE_MISSING.matcher(phrase).replaceAll(" ").strip())
                .map(piece -> piece.split("/", 2)[0])
                .map(word -> OPEN.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = HonestSentencesTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
