package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter moves what is found in a story by its length, and what is wrong in its own copy is found as well. */
class FrontMatterTest {
    private static final int CASES = Math.max(1, Integer.getInteger("wirelint.cases", 5_000) / 50);
    private static final long SEED = Long.getLong("wirelint.seed", new Random().nextLong());
    private static final List<String> YAML = List.of(
            "date: 2025-03-14T10:15:00Z",
            "tags: [harbour, \"sea\uD83D\uDEA2side\"]",
            "# a note to the desk .",
            "draft: false",
            "params:\n  weight: 3\n  label: 'the port''s own .'",
            "slug: \"caf\\u00e9-reopens\"",
            "aliases:\n  - /old/one/\n  - /old/two/",
            "notes: |\n  The port\n  is open .\n",
            "cafe\u0301: yes");
    private static final List<String> TOML = List.of(
            "date = 2025-03-14T10:15:00Z",
            "tags = [\"harbour\", \"sea\uD83D\uDEA2side\"]",
            "# a note to the desk .",
            "draft = false",
            "slug = \"caf\\u00e9-reopens\"",
            "notes = \"\"\"\nThe port\nis open .\"\"\"",
            "[params]\nweight = 3\nlabel = 'the port .'");
    private static final List<String> COPY = List.of(
            "The harbour of Mykolaiv reopened on Tuesday .",
            "Volodymyr Zelenskyy spoke in Kyiv, and Zelenskyi left on Monday.",
            "Sign up now for our newsletter.",
            "The mayor said said the quay would be mended by June.",
            "The caf\u00e9 \uD83D\uDE00 on the quay , he said, stays shut.",
            "Nobody was hurt.");

    private final RuleLibrary library = RuleLibrary.load();
    private final Linter linter = new Linter(library.defaults());
    private final Linter spaces = new Linter(
            library.prepare(List.of(library.page("punctuation-space-before").orElseThrow())));

    @TestFactory
    Stream<DynamicTest> movesFindingsByItsLength() {
        return Stream.of(test("markdown", s -> s), test("asciidoc", s -> s), test("html", s -> "<p>" + s + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsTomlInAllItsStrings(String lineEnd) throws UnreadableInput {
        String file = """
                +++
                # the desk's own
                title = "Caf\\u00e9 'reopens'" # so it is
                authors = [
                  "Anu Tamm",  # desk
                  'Ilse Maran',
                ]
                description = \"""
                Boats left \\
                    at noon, \\"all\\" of them.\"""
                date = 2025-03-14T10:15:00Z
                "people" = ["Marit Saaremaa"]
                categories = ["Harbours", "Sport / Sailing"]
                image = { src = "a.jpg", caption = 'A boat .' }
                places.main = "x"

                [params]
                summary = '''
                Raw \\ text'''
                +++

                The port is open.
                """.replace("\n", lineEnd);
        Article article = StoryFile.read(SourceText.of("story", file), "markdown");
        assertThat(article.blocks().stream().map(b -> b.zone() + " " + article.textOf(b)))
                .containsExactly(
                        "HEADLINE Caf\u00e9 'reopens'",
                        "DECK Boats left at noon, \"all\" of them.",
                        "DECK Raw \\ text",
                        "BYLINE Anu Tamm",
                        "BYLINE Ilse Maran",
                        "CAPTION A boat .",
                        "LEDE The port is open.");
        for (String word : List.of("reopens", "noon", "all", "text", "Tamm", "Maran", "boat", "port is")) {
            int at = article.text().indexOf(word);
            assertThat(article.map().toSource(new Span(at, at + word.length())).of(file))
                    .isEqualTo(word);
        }
        assertThat(article.metadata().people()).containsExactly("Marit Saaremaa");
        assertThat(article.metadata().sections()).containsExactly("Harbours", "Sport / Sailing");
        assertThat(article.metadata().dates()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title = \"a", "a = [1, 2", "a = {b = 1", "a = ", "a b = 3", "a = \"b\" c", "a = [\"b\" \"c\"]"})
    void saysWhereTomlIsBroken(String line) {
        String file = "+++\nx = 1\n" + line + "\n+++\nPort.\n";
        UnreadableInput refused = catchThrowableOfType(
                UnreadableInput.class, () -> StoryFile.read(SourceText.of("story", file), "markdown"));
        assertThat(refused.message()).startsWith("has front matter that is not TOML: ");
        assertThat(refused.readable()).startsWith("+++\nx = 1\n");
    }

    private DynamicTest test(String format, UnaryOperator<String> paragraph) {
        return DynamicTest.dynamicTest(format + ", seed " + SEED, () -> {
            for (int i = 0; i < CASES; i++) {
                Random random = new Random(SEED + i);
                String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
                String story = story(random, paragraph).replace("\n", lineEnd);
                String front = front(random, List.of(), List.of()).replace("\n", lineEnd);
                assertThat(found(linter, front + story, format, front.length()))
                        .as(front + story)
                        .isEqualTo(found(linter, story, format, 0));
                keepsItsOwn(random, story, format, lineEnd);
            }
        });
    }

    private void keepsItsOwn(Random random, String story, String format, String lineEnd) throws UnreadableInput {
        String front = front(
                        random,
                        List.of("title: \"Port\uD83D\uDE00 opens , again\"", "description: Boats \u2013 at 'noon' ."),
                        List.of("title = \"Port\uD83D\uDE00 opens , again\"", "description = 'Boats \u2013 at noon .'"))
                .replace("\n", lineEnd);
        List<String> expected = new ArrayList<>(List.of(
                "punctuation-space-before " + (front.indexOf(" , again") - front.length()),
                "punctuation-space-before " + (front.indexOf(" .", front.indexOf("Boats")) - front.length())));
        expected.addAll(found(spaces, story, format, 0));
        assertThat(found(spaces, front + story, format, front.length()))
                .as(front + story)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> found(Linter linter, String file, String format, int shift) throws UnreadableInput {
        List<Finding> found = linter.lint(StoryFile.read(SourceText.of("story", file), format));
        return found.stream()
                .map(f -> f.rule().value() + " " + (f.span().start() - shift))
                .toList();
    }

    private static String story(Random random, UnaryOperator<String> paragraph) {
        StringBuilder story = new StringBuilder("\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            story.append(paragraph.apply(COPY.get(random.nextInt(COPY.size())))).append("\n\n");
        }
        return story.toString();
    }

    private static String front(Random random, List<String> yamlCopy, List<String> tomlCopy) {
        boolean yaml = random.nextBoolean();
        List<String> first = yaml ? yamlCopy : tomlCopy;
        List<String> entries = new ArrayList<>(first);
        for (String entry : yaml ? YAML : TOML) {
            if (random.nextBoolean() || (entries.isEmpty() && entry.startsWith("draft"))) {
                entries.add(entry);
            }
        }
        String fence = yaml ? "---" : "+++";
        return fence + "\n" + String.join("\n", entries) + "\n" + fence + "\n";
    }
}
