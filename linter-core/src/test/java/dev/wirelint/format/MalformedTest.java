package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken file gives one message with its place, or what can be read of it, in bounded time. */
class MalformedTest {
    private static final int DEEP = 100_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nitf | <nitf><body><body.content><p>The port | is not well-formed XML",
                "nitf | <nitf><body><body.content><p>The <em>port</p></em></body.content></body></nitf> | is not well-formed XML",
                "nitf | <nitf><head/></nitf> | holds no copy",
                "newsml | <newsItem><contentMeta><headline>The & port</headline></contentMeta></newsItem> | is not well-formed XML",
                "ninjs | {\"headline\": \"The port | is not JSON",
                "ninjs | {\"headline\": \"The port\" \"body_text\": 1} | is not JSON",
                "ninjs | {\"headline\": \"The \\q port\"} | is not JSON",
                "ninjs | {\"headline\": \"The port\"} {} | goes on after",
                "ninjs | {\"version\": 1} | holds no copy",
                "asciidoc | ---- | has a block that never ends",
            })
    void saysWhatIsWrong(String format, String file, String message) {
        assertThat(refused(format, file).message()).startsWith(message).doesNotContain("\n");
    }

    @Test
    void saysWhereItIsWrong() {
        assertThat(refused("nitf", "<nitf>\n<p>The port</q></nitf>").readable()).startsWith("<nitf>\n<p>The port");
        assertThat(refused("ninjs", "{\"headline\": \"The port\",\n  oops}").readable())
                .startsWith("{\"headline\": \"The port\",\n  ");
        assertThat(refused("markdown", "---\ntitle: [a\n---\nThe port.").message())
                .startsWith("has front matter that is not YAML");
        assertThat(refused("markdown", "---\ntitle: a\nThe port.").message()).contains("front matter that never ends");
        assertThat(refused("markdown", "+++\ntitle = \"a\n+++\nThe port.").message())
                .contains("not TOML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u", "a\\uZZZZ", "a\\U00110000", "\\U-0000001", "a\\u12"})
    void saysWhichEscapeStandsForNothing(String words) {
        assertThat(refused("markdown", "+++\ntitle = \"" + words + "\"\n+++\nThe port."))
                .satisfies(e -> assertThat(e.message()).contains("stands for no character"))
                .satisfies(e -> assertThat(e.readable()).startsWith("+++\ntitle = \""));
    }

    @Test
    void unfoldsNoAliasesWithoutEnd() throws UnreadableInput {
        StringBuilder front = new StringBuilder("---\ntitle: The port\na0: &a0 [q, q, q]\n");
        for (int i = 1; i < 17; i++) {
            front.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertTimeout(
                SOON,
                () -> assertThat(refused("markdown", front + "---\nThe port.").message())
                        .contains("aliases unfold"));
        String itself = "---\ntitle: &t The port\nsummary: *t\na: &a [b, *a]\n---\nThe port.";
        assertThat(StoryFile.read(SourceText.of("a.md", itself), "markdown").blocks())
                .hasSize(3);
    }

    @Test
    void loadsNoEntityFromAnywhere() {
        String bomb = "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n"
                + "<nitf><body><body.content><p>&c;</p></body.content></body></nitf>";
        assertThat(refused("nitf", bomb).message()).contains("&c;");
        String outside = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
                + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
        assertThat(refused("nitf", outside).message()).contains("&x;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "nitf", "newsml", "ninjs"})
    void refusesWhatIsNestedTooDeep(String format) {
        String file = format.equals("ninjs")
                ? "{\"headline\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"
                : "<p>".repeat(1) + "<div>".repeat(DEEP) + "The port." + "</div>".repeat(DEEP) + "</p>";
        assertTimeout(SOON, () -> assertThat(refused(format, file).message()).containsAnyOf("nested", "nesting"));
    }

    @Test
    void readsMarkdownThatIsNestedDeepInItsLength() {
        for (String mark : new String[] {"> ", "*", "[", "- ", "**a ", "![", "<b>", "`", "&#", "{{"}) {
            String file = mark.repeat(DEEP) + "The port is open.";
            assertTimeout(SOON, () -> StoryFile.read(SourceText.of("story", file), "markdown"));
        }
    }

    @Test
    void readsAsciiDocOfOneMarkInItsLength() {
        for (String mark : new String[] {"|", "| a ", "`a", "<<", "((", "kbd:[", "xref:a[", "https://a["}) {
            String file = "= The port\n\n" + mark.repeat(DEEP) + "\n";
            assertTimeout(SOON, () -> StoryFile.read(SourceText.of("story", file), "asciidoc"));
        }
    }

    @Test
    void readsHtmlThatIsBrokenAsABrowserDoes() throws UnreadableInput {
        Article article = StoryFile.read(SourceText.of("story", "<p>The <b>port<p>is & open</i> &bogus; <"), "html");
        assertThat(article.text()).isEqualTo("The port\n\nis & open &bogus; <");
    }

    private static UnreadableInput refused(String format, String file) {
        return catchThrowableOfType(UnreadableInput.class, () -> StoryFile.read(SourceText.of("story", file), format));
    }
}
