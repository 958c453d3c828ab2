package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.DemoStories;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryIn;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever words a fix sets in whatever place, what is written reads again, and says what it said but for the mend. */
class ReadAgainTest {
    private static final int FIXES = Integer.getInteger("wirelint.cases", 8);
    private static final long SEED = Long.getLong("wirelint.seed", new Random().nextLong());
    private static final List<String> WORDS = List.of(
            "",
            "",
            ",",
            ".",
            "harbour",
            "caf\u00e9",
            "\"",
            "'",
            "\u201Cso\u201D",
            ": ",
            "so: it",
            " #",
            "# one",
            "- dash",
            "AT&T",
            "&lt;",
            "a < b",
            "]]>",
            "<b>",
            "back\\slash",
            "\\n",
            "[sic]",
            "*all*",
            "x_y_z",
            "`code`",
            "{a}",
            "|",
            ">",
            "%",
            "@desk",
            "\uD83D\uDE00",
            "'''",
            "\"\"\"",
            "---",
            "+++",
            "a, b",
            "two words",
            "\n",
            "\t");
    private static final List<String> FRONTS = List.of(
            "---\ntitle: {plain}\ncaption: 'It''s {single}'\nlang: en\n---\n",
            "---\ntitle: \"He said \\\"{double}\\\" \\u00e9\"\npeople: [Ann Lee]\ndescription: >-\n  {plain}\n  {plain}\nweight: 3\n---\n",
            "---\ndescription: |\n  {plain}\n  {plain}\nauthors: [{word}, \"{double}\"]\nimage: {caption: {word}, n: 1}\ntags: [a]\n---\n",
            "---\ntitle:   # a note\n  {plain}\n  {plain}\n# another\nsummary: '{single}'\n---\n",
            "+++\ntitle = \"{double}\" # a note\nsummary = '{word}'\npeople = [\"Ann Lee\"]\n+++\n",
            "+++\ndescription = \"\"\"\n{double} \\\n  {double}\"\"\"\n[params]\ncaption = '''\n{word}'''\nweight = 3\n+++\n");

    private final RulePage page =
            RuleLibrary.load().page("punctuation-invisible-character").orElseThrow();

    @TestFactory
    Stream<DynamicTest> readsTheSameButForTheMend() throws IOException {
        return DemoStories.files().stream()
                .map(s -> DynamicTest.dynamicTest(DemoStories.name(s) + ", seed " + SEED, () -> check(s)));
    }

    private void check(Path story) throws IOException, UnreadableInput {
        Article plain = StoryFile.read(SourceText.of("story", Files.readString(story)));
        Random random = new Random(SEED + story.hashCode());
        mend(new SourceFile(plain.source().content(), "text"), random);
        for (Map.Entry<String, Function<Article, String>> format : StoryIn.FORMATS.entrySet()) {
            String file = format.getValue().apply(plain);
            mend(new SourceFile(file, format.getKey()), random);
            if (List.of("markdown", "html", "asciidoc").contains(format.getKey())) {
                String front = FRONTS.get(random.nextInt(FRONTS.size()));
                mend(new SourceFile(filled(front, plain, random) + file, format.getKey()), random);
            }
        }
    }

    private record SourceFile(String text, String format) {}

    private static String filled(String front, Article plain, Random random) {
        List<String> sentences = Stream.of(plain.text().split("[\\n\"':#\\\\,{}&*!|>%@`\u2018\u2019\\[\\]]+"))
                .map(String::strip)
                .filter(s -> s.length() > 20 && Character.isLetter(s.charAt(0)))
                .toList();
        String text = front;
        while (text.contains("{plain}")
                || text.contains("{single}")
                || text.contains("{double}")
                || text.contains("{word}")) {
            String words = sentences.get(random.nextInt(sentences.size()));
            text = text.replaceFirst("\\{(?:plain|single|double|word)\\}", Matcher.quoteReplacement(words));
        }
        return text;
    }

    private void mend(SourceFile file, Random random) throws UnreadableInput {
        Article story = StoryFile.read(SourceText.of("story", file.text), file.format);
        Copy copy = new Copy(story);
        for (int i = 0; i < FIXES; i++) {
            Block block = story.blocks()
                    .get(random.nextInt(
                            random.nextInt(3) == 0
                                    ? story.blocks().size()
                                    : Math.min(6, story.blocks().size())));
            Span span = span(story, block, random);
            String words = WORDS.get(random.nextInt(WORDS.size()));
            Findings findings = new Findings(page, copy);
            findings.flag(span, "to be mended").replace(words);
            List<Finding> found = findings.toList();
            String expected = story.text().substring(0, span.start())
                    + words
                    + story.text().substring(span.end());
            ReadAgain.Mend mend = ReadAgain.mend(story, found, Fix.Safety.BY_HAND, file.format);
            String what = file.format + ": '" + span.of(story.text()) + "' to '" + words + "' in\n" + file.text;
            if (mend.fixes() > 0) {
                Article again = StoryFile.read(
                        SourceText.of("story", mend.story().source().content()), file.format);
                assertThat(words(again.text())).as(what).isEqualTo(words(expected));
                assertThat(again.metadata()).as(what).isEqualTo(story.metadata());
            } else if (found.stream().anyMatch(f -> !f.fixes().isEmpty())) {
                boolean idle = words(expected).isEmpty() || words(expected).equals(words(story.text()));
                assertThat(idle || !mend.refused().isEmpty()).as(what).isTrue();
                assertThat(mend.story()).as(what).isSameAs(story);
            }
        }
    }

    private static Span span(Article story, Block block, Random random) {
        int length = block.span().length();
        int start = block.span().start() + random.nextInt(length);
        int end = Math.min(block.span().end(), start + random.nextInt(8));
        while (end < block.span().end() && Character.isLowSurrogate(story.text().charAt(end))) {
            end++;
        }
        if (Character.isLowSurrogate(story.text().charAt(start))) {
            start--;
        }
        return random.nextInt(20) == 0 ? block.span() : new Span(start, Math.max(start, end));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void takesBackTheFixThatBreaksAFileAndMakesTheOthers() throws UnreadableInput {
        Article story = StoryFile.read(SourceText.of("story", "# The mayor came\n\nHe left , she said.\n"), "markdown");
        Findings findings = new Findings(page, new Copy(story));
        findings.flag(new Span(10, 14), "to be mended").replace("came #");
        int comma = story.text().indexOf(" ,");
        findings.flag(new Span(comma, comma + 2), "to be mended").replace(",");
        ReadAgain.Mend mend = ReadAgain.mend(story, findings.toList(), Fix.Safety.SAFE, "markdown");
        assertThat(mend.story().source().content()).isEqualTo("# The mayor came\n\nHe left, she said.\n");
        assertThat(mend.fixes()).isOne();
        assertThat(mend.refused())
                .singleElement()
                .asString()
                .startsWith("1:13: the fix of ")
                .endsWith("mend it by hand");
    }

    @Test
    void doesNotTakePlainTextForAnotherFormatAfterwards() throws UnreadableInput {
        Article story = StoryFile.read(SourceText.of("<stdin>", "Sign up\n---\ntitle: the council met\nIt met.\n"), "");
        Findings findings = new Findings(page, new Copy(story));
        findings.flag(new Span(0, story.text().indexOf("---")), "to be mended").replace("");
        ReadAgain.Mend mend = ReadAgain.mend(story, findings.toList(), Fix.Safety.SAFE, "");
        assertThat(mend.story()).isSameAs(story);
        assertThat(mend.refused()).hasSize(1);
    }
}
