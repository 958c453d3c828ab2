package dev.wirelint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Severity;
import dev.wirelint.rule.Lesson;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.PageException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageParserTest {
    private static final String PAGE = """
            ---
            summary: a port by its old name
            category: names
            severity: warning
            zones: [lede, caption]
            since: 0.1
            lists: {ports: ports.txt}
            options: {at-least: 3}
            ---
            ## Why

            Ports have one name.

            ## Flags

            ```wire
            Boats left Reval at noon.
                       ^^^^^ Tallinn
            ```

            ```fixed
            Boats left Tallinn at noon.
            ```

            ## Allows

            ```wire
            Boats left Tallinn at noon.
            ```
            """;

    private final PageParser parser = new PageParser(file -> "# the ports\nTallinn | Reval\n\nTartu\n");

    @Test
    void readsAPageWhole() {
        RulePage page = parser.parse("names/port-name-old.md", PAGE);
        assertThat(page.id().value()).isEqualTo("port-name-old");
        assertThat(page.pack()).isEqualTo("names");
        assertThat(page.severity()).isEqualTo(Severity.WARNING);
        assertThat(page.zones()).containsExactlyInAnyOrder(Zone.LEDE, Zone.CAPTION);
        assertThat(page.options()).containsEntry("at-least", 3);
        assertThat(page.why()).isEqualTo("Ports have one name.");
        assertThat(page.lists().get("ports")).satisfies(list -> {
            assertThat(list.words()).containsExactly("Tallinn", "Tartu");
            assertThat(list.rows().get(0).line()).isEqualTo(2);
            assertThat(list.rows().get(0).column(1)).isEqualTo("Reval");
            assertThat(list.rows().get(1).column(1)).isEmpty();
        });
    }

    @Test
    void readsWhatTheCaretsMark() {
        Lesson.Example example =
                parser.parse("names/port-name-old.md", PAGE).examples().get(0);
        assertThat(example.text()).isEqualTo("Boats left Reval at noon.\n");
        assertThat(example.marks()).containsExactly(new Lesson.LessonMark(11, 16, Optional.of("Tallinn")));
        assertThat(example.fixed()).contains("Boats left Tallinn at noon.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    severity: warning     | severity: warnign        | :4:11: 'warnign' is no severity; did you mean 'warning'?
                    category: names       | category: nmaes          | :3:11: 'nmaes' is no category; did you mean 'names'?
                    zones: [lede, caption]| zones: [lede, captoin]   | :5:15: 'captoin' is no zones; did you mean 'caption'?
                    since: 0.1            | sinse: 0.1               | unknown key 'sinse'; did you mean 'since'?
                    since: 0.1            | since: [0.1              | no valid YAML
                    summary: a port       | sumary: a port           | unknown key 'sumary'; did you mean 'summary'?
                    ## Allows             | ## Allowed               | the sections of a page are Why, Flags and Allows
                    ```fixed              | ```fixd                  | a fenced block is 'wire' or 'fixed'
                    ^^^^^ Tallinn         | ^^^^^^^^^^^^^^^^^^^^ Tall  | the carets reach past the end of the line above
                    ## Why                | ## Flags                 | carets
                    """)
    void saysWhereAPageIsWrong(String right, String wrong, String message) {
        assertThatThrownBy(() -> parser.parse("names/port-name-old.md", PAGE.replace(right.strip(), wrong.strip())))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("names/port-name-old.md")
                .hasMessageContaining(message.strip());
    }

    @Test
    void refusesAPageWithoutFrontMatterOrClosingFence() {
        assertThatThrownBy(() -> parser.parse("names/x.md", "## Why\n")).hasMessageContaining("front matter");
        assertThatThrownBy(() -> parser.parse("names/x.md", PAGE.substring(0, PAGE.lastIndexOf("```"))))
                .hasMessageContaining("is not closed");
    }
}
