package dev.wirelint.analysis.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed, police said.",
                "Police reported long queues.",
                "The bridge was closed, according to the council.",
                "The bridge was closed, per the council.",
                "The bridge was closed, the paper wrote, citing two officials.",
                "Data from the port authority showed a decline.",
                "Official figures show a decline.",
                "The bridge was closed, the council announced in a statement.",
                "The mayor was quoted as saying the bridge was closed.",
                "The board, which runs the bridge, warned that it would close.",
                "Officials put the death toll at 18.",
                "Saying it had no choice, the council closed the bridge.",
                "The bridge, witnesses recalled, swayed for an hour.",
                "Some 12 states reported that bridges had closed.",
                "In its report on bridges the council put the cost at 3 million euros.",
                "The bridge will cost 3 million euros, engineers estimate.",
                "The council published data, showing that the bridge was half done.",
                "The council pegged the weight of the bridge at 3,000 tonnes.",
                "Engineers put the number of cars at about 4,000.",
                "Load trials showed that the bridge sways.",
                "A survey by the council of the port gives the bridge 40 years.",
                "The transcript has him saying it would fall.",
                "The bridge is 90 years old, the council says on its website.",
            })
    void findsWhoStandsBehindASentence(String sentence) {
        Copy copy = copy(sentence);
        assertThat(Attributions.of(copy).standBehind(first(copy))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The landslide claimed 18 lives.",
                "The country declared war on its neighbour.",
                "Eighteen people were reportedly killed.",
                "Eighteen people were reported killed.",
                "The council did not say when the bridge would close.",
                "The reports cost 5 euros per copy.",
                "The bridge showed cracks.",
                "With today's numbers the toll rose to 18.",
                "They found a bridge of wood.",
                "It was the highest rate of accidents recorded since the war.",
                "The river rose, threatening its bridges of wood.",
                "Storms set the bridge on fire at noon.",
                "The figures have plunged.",
                "Bridges give work to 4,000 people.",
                "Accidents on bridges rose, with 2,068 cases recorded in the year to May.",
                "The bridge was half done on Monday, suggesting that it would open in May.",
            })
    void takesNoOtherWordForASource(String sentence) {
        Copy copy = copy(sentence);
        assertThat(Attributions.of(copy).standBehind(first(copy))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was closed, said Mayor Ana Duarte on Monday. | Mayor Ana Duarte on Monday",
                "Ana Duarte, mayor of the port, said the bridge was closed. | Ana Duarte, mayor of the port",
                "“It is closed,” Duarte said. | Duarte",
                "The bridge was closed, according to the council. | the council",
            })
    void namesTheSource(String sentence, String source) {
        Copy copy = copy(sentence);
        assertThat(Attributions.of(copy).sources(first(copy)).stream().map(copy::textOf))
                .containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police closed the bridge, the mayor said. The bridge had swayed. | true",
                "The mayor said the rain would stop. They were on the roof. | true",
                "The mayor said the rain would stop. A factory had burned. | false",
                "Eighteen died in the fire. The mayor said the fire had spread fast. | true",
                "The mayor expects 6,000 cars on the bridge. The bridge took 4,000 cars in May. | false",
                "The mayor estimates that 6,000 cars use the bridge. Of those 4,000 are lorries. | true",
            })
    void reachesTheSentenceBesideItThatGoesOn(String paragraph, boolean reached) {
        Copy copy = copy(paragraph);
        List<Sentence> sentences = copy.sentences(Set.of(Zone.BODY));
        boolean earlier = Attributions.of(copy).in(sentences.get(0)).isEmpty();
        Sentence unsourced = sentences.get(earlier ? 0 : 1);
        assertThat(Attributions.of(copy).standBehind(unsourced)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said 40 bridges were closed. | About 12 bridges had swayed. | true",
                "The mayor said 40 bridges were closed. | Bridges of wood had burned. | true",
                "The mayor said 40 bridges were closed. | The police had closed 12 bridges. | false",
                "The mayor said 40 bridges were closed. | Ana Duarte crossed 12 bridges. | false",
                "The mayor said 40 bridges were closed. | A factory had burned. | false",
                "The mayor closed 40 bridges. | About 12 bridges had swayed. | false",
            })
    void carriesASourceOverToAParagraphThatGoesOn(String first, String second, boolean reached) {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", first + "\n\n" + second));
        builder.paragraph(Zone.BODY, new Span(0, first.length()));
        int start = first.length() + 2;
        builder.paragraph(Zone.BODY, new Span(start, start + second.length()));
        Copy copy = new Copy(builder.build());
        Sentence later = copy.sentences(Set.of(Zone.BODY)).get(1);
        assertThat(Attributions.of(copy).standBehind(later)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 4,000 cars crossed the bridge and the council expects 6,000 next year. | 4,000 | false",
                "Some 4,000 cars crossed the bridge and the council expects 6,000 next year. | 6,000 | true",
                "They believe 30% of the bridges are unsafe. | 30% | true",
                "Engineers estimate the bridge will cost 3 million, but it cost 2 million. | 3 million | true",
                "Engineers estimate the bridge will cost 3 million, but it cost 2 million. | 2 million | false",
                "Some 4,000 cars crossed the bridge, the council said. | 4,000 | true",
                "The council goes on to estimate that the bridge will cost 3 million. | 3 million | true",
                "The ministry (MOR) forecasts 4,000 cars a day. | 4,000 | true",
                "The fund foresees 3.1% growth. | 3.1% | true",
            })
    void whoReckonsStandsBehindTheClauseThatSaysWhat(String sentence, String figure, boolean reached) {
        Copy copy = copy(sentence);
        int at = sentence.indexOf(figure);
        assertThat(Attributions.of(copy).standBehind(first(copy), new Span(at, at + figure.length())))
                .isEqualTo(reached);
    }

    private static Sentence first(Copy copy) {
        return copy.sentences(Set.of(Zone.BODY)).get(0);
    }

    private static Copy copy(String text) {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", text));
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        return new Copy(builder.build());
    }
}
