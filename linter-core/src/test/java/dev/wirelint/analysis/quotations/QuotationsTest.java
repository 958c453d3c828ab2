package dev.wirelint.analysis.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @Test
    void nestsQuotations() {
        Article article = story("“She said ‘never’ and left,” Brandt said.");
        List<Quotation> found = QuotationReader.read(article).found();
        assertThat(found)
                .extracting(q -> article.textOf(q.words()))
                .containsExactly("She said ‘never’ and left,", "never");
        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @Test
    void followsAQuotationOverParagraphs() {
        Quotations quotations = read("“We wait.", "“We hope.", "“We leave,” Brandt said.");
        assertThat(quotations.lone()).isEmpty();
        assertThat(quotations.found()).extracting(Quotation::runsOn).containsExactly(true, true, false);
    }

    @Test
    void forgivesAQuotationThatGoesOnWithoutANewMark() {
        assertThat(read("“We wait.", "We leave,” Brandt said.").lone()).isEmpty();
    }

    @Test
    void seesThatASpeakerEndsAQuotation() {
        Quotations quotations = read("“We wait, Brandt said on Friday.", "“We leave,” she added.");
        assertThat(quotations.lone()).hasSize(1);
        assertThat(quotations.lone().get(0).opens()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The players’ union and the drivers' union met in the ’90s.",
                "The '70s and rock 'n' roll, 'cause nobody slept.",
                "He is 6'2\" tall and the board is 30\" by 40\".",
                "‘I am going,’ he said. ‘The players’ union stays.’",
                "'I am going,' he said. 'It's over.'",
                "The ``plan'' failed.",
                "\"The 15\" screen broke,\" he said.",
                "The scholar wrote of ‘Abd al-Rahman and of Ge’ez.",
                "“ We go , ” he said.",
                "He called it \"robust\"—\"almost.\"",
            })
    void leavesNoMarkAlone(String paragraph) {
        assertThat(read(paragraph).lone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,true", "2,false", "30,false"})
    void knowsWhatStandsBetweenMarks(int offset, boolean inside) {
        assertThat(read("He “might ‘well’ go” by noon on Sunday.").hold(new Span(offset, offset + 2)))
                .isEqualTo(inside);
    }

    @Test
    void takesAPageFullOfMarksForNoProse() {
        assertThat(read("“".repeat(5000)).lone()).isEmpty();
    }

    private static Quotations read(String... paragraphs) {
        return QuotationReader.read(story(paragraphs));
    }

    private static Article story(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", text));
        int start = 0;
        for (String paragraph : paragraphs) {
            builder.paragraph(Zone.BODY, new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        return builder.build();
    }
}
