package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note in any format speaks for the paragraph or element it stands in, or for the next, and for no other. */
class StetReachTest {
    private static final String RULE = "punctuation-space-before";
    private static final String NOTE = "stet " + RULE + ": so on the sign";
    private static final String LEFT = "The ferry left , she said.";
    private static final String CAME = "The ferry came , he said.";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html | <p>LEFT<!-- NOTE --></p><p>CAME</p>",
                "b.html | <div><h2>At sea</h2><!-- NOTE --><p>LEFT</p><p>CAME</p></div>",
                "c.html | <ul><li>LEFT<br>LEFT <!-- NOTE --></li><li>CAME</li></ul>",
                "a.nitf | <nitf><body><body.content><p><!-- NOTE -->LEFT</p><p>CAME</p></body.content></body></nitf>",
                "b.nitf | <nitf><body><body.content><p>LEFT<?NOTE?></p><p>CAME</p></body.content></body></nitf>",
                "a.json | {\"headline\": \"At sea\", \"body_xhtml\": \"<p>LEFT<!-- NOTE --></p><p>CAME</p>\"}",
                "a.jsonl | {\"title\": \"At sea\", \"text\": \"LEFT\\n\\nIt was late. <!-- NOTE --> CAME\"}",
                "a.csv | 'headline,body\nAt sea,\"[NOTE]\nLEFT\n\nCAME\"\n'",
                "a.md | 'It was late. <!-- NOTE --> LEFT\n\nCAME\n'",
                "b.md | '[NOTE]\n\nLEFT\n\nCAME\n'",
                "c.md | '> LEFT\n> <!-- NOTE -->\n\nCAME\n'",
                "a.adoc | '= At sea\n\n// NOTE\nLEFT\n\nCAME\n'",
                "a.txt | '[NOTE]\nLEFT\n\nCAME\n'",
                "b.txt | 'LEFT [NOTE]\n\nCAME\n'"
            })
    void speaksForOneParagraph(String name, String story) throws IOException {
        String out = check(
                name, story.strip().replace("NOTE", NOTE).replace("LEFT", LEFT).replace("CAME", CAME));
        boolean first = name.equals("a.jsonl") || name.equals("c.md");
        assertThat(out.lines()
                        .filter(l -> l.contains("  error  space before the comma; close it up  " + RULE))
                        .count())
                .as(out)
                .isEqualTo(1);
        assertThat(out).contains(first && name.equals("a.jsonl") ? "left ," : first ? "left ," : "came ,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | '+++\ntitle = \"At sea\"\nstet = \"HOLD\"\n+++\n\nLEFT\n'",
                "b.md | '+++\nstet = [\n  \"HOLD\",\n]\n+++\n\nLEFT\n'",
                "c.md | '---\nstet: [\"HOLD\"]\n...\n\nLEFT\n'",
                "d.md | '---\ntitle: At sea\nstet:\n- HOLD\n---\n\nLEFT\n'",
                "e.md | '---\nstet: >\n  HOLD\n---\n\nLEFT\n'",
                "f.adoc | '---\nstet: {HOLD}\n---\n\nLEFT\n'",
                "g.html | '---\nstet: \"HOLD\"\n---\n<p>LEFT</p>'",
                "h.json | '{\"ednote\": \"[STET HOLD]\", \"body_text\": \"LEFT\"}'",
                "i.jsonl | '{\"note\": \"Stet HOLD\", \"title\": \"At sea\", \"text\": \"LEFT\"}'",
                "j.html | '<html><head><!-- stet file HOLD --></head><body><p>LEFT</p></body></html>'",
                "k.txt | '[STET HOLD]\n\nLEFT\n'",
                "l.txt | '[Stet: HOLD]\n\nLEFT\n'"
            })
    void isReadInEveryForm(String name, String story) throws IOException {
        assertThat(check(
                        name,
                        story.strip().replace("HOLD", RULE + ": so on the sign").replace("LEFT", LEFT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | 'Write `<!-- NOTE -->` beside it. LEFT\n'",
                "b.md | 'It was late.\n\n    <!-- NOTE -->\n\nLEFT\n'",
                "c.md | '```\n[NOTE]\n```\n\nLEFT\n'",
                "d.md | 'Write \\[NOTE] beside it. LEFT\n'",
                "e.html | <p>Write &lt;!-- NOTE --&gt; beside it. LEFT</p>",
                "f.html | <p>Write <code><!-- NOTE --></code> beside it. LEFT</p>",
                "g.adoc | '----\n[NOTE]\n----\n\nLEFT\n'"
            })
    void isNotGivenWhereItIsShown(String name, String story) throws IOException {
        String out = check(name, story.strip().replace("NOTE", NOTE).replace("LEFT", LEFT));
        assertThat(out).contains(RULE).doesNotContain("stet-unused");
    }

    @Test
    void saysHowToWriteWhatIsMeantForAnotherTool() throws IOException {
        for (String words :
                new String[] {"wirelint-disable-next-line " + RULE, "wirelint: ignore " + RULE, "noqa: " + RULE}) {
            assertThat(check("a.md", "<!-- " + words + " -->\n\n" + LEFT))
                    .contains(RULE, "write <!-- stet " + RULE + ": why it is right -->");
        }
        assertThat(check("a.txt", "[wirelint-disable " + RULE + "]\n\n" + LEFT))
                .contains(RULE, "write [stet " + RULE + ": why it is right]");
        assertThat(check("b.md", "<!-- markdownlint-disable MD013 -->\n\n<!-- ask Ana -->\n\nThe ferry left."))
                .isEmpty();
    }

    @Test
    void takesNoFormForAReason() throws IOException {
        for (String words : new String[] {"reason", "the reason", "<reason>", "why it is right", "..."}) {
            assertThat(check("a.txt", "[stet " + RULE + ": " + words + "]\n\n" + LEFT))
                    .contains(RULE, "stet-without-reason");
        }
        assertThat(check("a.txt", "[stet " + RULE + ": the reason is the sign]\n\n" + LEFT))
                .isEmpty();
    }

    @Test
    void takesTimeInLineWithTheNumberOfNotes() {
        String note = "[" + NOTE + "]\n";
        assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(check("a.txt", note.repeat(8000)).lines().filter(l -> l.endsWith("  stet-unused")))
                    .singleElement()
                    .asString()
                    .contains("7999 more places");
            assertThat(check("b.txt", (note + LEFT + "\n\n").repeat(4000))).isEmpty();
        });
    }

    private String check(String name, String text) throws IOException {
        Path story = Files.writeString(folder.resolve(name), text);
        return Shell.run(
                        "-q",
                        "--no-config",
                        "--no-cache",
                        "--rule",
                        RULE,
                        "--rule",
                        "stet-unused",
                        "--rule",
                        "stet-unclear",
                        "--rule",
                        "stet-without-reason",
                        story.toString())
                .out();
    }
}
