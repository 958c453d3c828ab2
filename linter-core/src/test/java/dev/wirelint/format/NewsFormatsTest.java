package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.article.Comment;
import dev.wirelint.article.Zone;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents in the shape that agencies send them. */
class NewsFormatsTest {
    private static final Path FIXTURES = Path.of("..", "fixtures", "formats");

    @Test
    void knowsThePartsOfNitf() throws UnreadableInput {
        Article article = read("ferry.nitf");
        assertThat(zones(article))
                .containsExactly(
                        Zone.HEADLINE,
                        Zone.DECK,
                        Zone.TRASHLINE,
                        Zone.BYLINE,
                        Zone.FURNITURE,
                        Zone.DATELINE,
                        Zone.DECK,
                        Zone.LEDE,
                        Zone.BODY,
                        Zone.QUOTE,
                        Zone.CAPTION,
                        Zone.FURNITURE,
                        Zone.SUBHEAD,
                        Zone.LIST_ITEM,
                        Zone.LIST_ITEM,
                        Zone.TABLE,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.SIGN_OFF);
        assertThat(article.text())
                .startsWith("Ferry to Kihelmaa sails again after 11\u00A0days\n\n")
                .contains("Marit Saaremaa, told", "AT&T Marine")
                .doesNotContain("No copy");
        assertThat(article.dateline())
                .hasValueSatisfying(d -> assertThat(d.agency()).isEqualTo("Wirefield"));
        filedUnderTheSame(article);
        flagsTheSpaceBeforeTheStop("ferry.nitf", " .");
    }

    @Test
    void knowsThePartsOfNewsMl() throws UnreadableInput {
        Article article = read("ferry.newsml.xml");
        assertThat(zones(article))
                .containsExactly(
                        Zone.TRASHLINE,
                        Zone.HEADLINE,
                        Zone.BYLINE,
                        Zone.DATELINE,
                        Zone.DECK,
                        Zone.LEDE,
                        Zone.BODY,
                        Zone.QUOTE,
                        Zone.BODY,
                        Zone.SIGN_OFF);
        assertThat(article.text()).contains("AT&T Marine").doesNotContain("Copyright", "FERRY-RESUMES");
        filedUnderTheSame(article);
        flagsTheSpaceBeforeTheStop("ferry.newsml.xml", " .");
    }

    @Test
    void knowsThePartsOfNinjs() throws UnreadableInput {
        Article article = read("ferry.ninjs.json");
        assertThat(zones(article))
                .containsExactly(
                        Zone.TRASHLINE,
                        Zone.HEADLINE,
                        Zone.DECK,
                        Zone.BYLINE,
                        Zone.LEDE,
                        Zone.BODY,
                        Zone.QUOTE,
                        Zone.BODY,
                        Zone.CAPTION);
        assertThat(article.text()).contains("AT&T Marine, which built the engine \uD83D\uDEA2, said");
        filedUnderTheSame(article);
        flagsTheSpaceBeforeTheStop("ferry.ninjs.json", " .", " .");
        assertThat(zones(read("ferry-2.ninjs.json")))
                .containsExactly(Zone.HEADLINE, Zone.DECK, Zone.BYLINE, Zone.DATELINE, Zone.LEDE, Zone.CAPTION);
        filedUnderTheSame(read("ferry-2.ninjs.json"));
        assertThat(zones(read("ferry-3.ninjs.json")))
                .containsExactly(Zone.HEADLINE, Zone.DECK, Zone.BYLINE, Zone.LEDE, Zone.CAPTION);
    }

    @Test
    void knowsThePartsOfMarkdown() throws UnreadableInput {
        Article article = read("ferry.md");
        assertThat(zones(article))
                .containsExactly(
                        Zone.HEADLINE,
                        Zone.DECK,
                        Zone.BYLINE,
                        Zone.CAPTION,
                        Zone.DATELINE,
                        Zone.LEDE,
                        Zone.QUOTE,
                        Zone.TABLE,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.CODE);
        assertThat(article.text()).contains("By Anu O'Tamm").doesNotContain("ferry_1", "lines.example");
        assertThat(article.comments()).extracting(Comment::text).containsExactly("desk: northern");
        flagsTheSpaceBeforeTheStop("ferry.md", " .", " .", "&#32;.");
    }

    private static void filedUnderTheSame(Article article) {
        assertThat(article.metadata().language()).isEqualTo("en-GB");
        assertThat(article.metadata().people()).containsExactly("Marit Saaremaa");
        assertThat(article.metadata().places()).containsExactly("Kihelmaa");
        assertThat(article.metadata().organisations()).containsExactly("Northern Lines");
        assertThat(article.metadata().sections()).containsExactly("water transport");
        assertThat(article.metadata().dates())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.day()).isEqualTo("2025-03-14"));
    }

    private static void flagsTheSpaceBeforeTheStop(String file, String... words) throws UnreadableInput {
        RuleLibrary library = RuleLibrary.load();
        Linter linter = new Linter(
                library.prepare(List.of(library.page("punctuation-space-before").orElseThrow())));
        Article article = read(file);
        assertThat(linter.lint(article))
                .extracting(Finding::span)
                .extracting(s -> s.of(article.source().content()))
                .containsExactly(words);
    }

    private static Article read(String file) throws UnreadableInput {
        return StoryFile.read(FIXTURES.resolve(file), file);
    }

    private static List<Zone> zones(Article article) {
        return article.blocks().stream().map(b -> b.zone()).toList();
    }
}
