package dev.wirelint.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed at least 18 people. | at least 18 people | 18 | DEAD",
                "Eighteen miners died underground. | Eighteen miners | 18 | DEAD",
                "The quake's death toll since Monday has risen to 1,034. | 1,034 | 1034 | DEAD",
                "A bus fell into a ravine, killing 27 pilgrims. | 27 pilgrims | 27 | DEAD",
                "The fire left nine dead. | nine | 9 | DEAD",
                "The landslide claimed 32 lives. | 32 lives | 32 | DEAD",
                "The bombing took the lives of 22 worshippers. | 22 worshippers | 22 | DEAD",
                "At least 11 people, most of them children, were killed. | At least 11 people | 11 | DEAD",
                "Two police officers and a civilian were shot dead. | Two police officers | 2 | DEAD",
                "Gunmen shot dead seven farmers in a raid. | seven farmers | 7 | DEAD",
                "There were 56 deaths in March. | 56 deaths | 56 | DEAD",
                "The clashes wounded more than a hundred marchers. | more than a hundred marchers | 100 | HURT",
                "Some 3.5 million people have been displaced. | Some 3.5 million people | 3500000 | DISPLACED",
                "Twenty-two guests are still missing. | Twenty-two guests | 22 | MISSING",
                "Tens of thousands of people were forced from their homes. | Tens of thousands of people | 10000 | DISPLACED",
                "Twelve people lost their lives. | Twelve people | 12 | DEAD",
                "Two hundred thousand people were displaced. | Two hundred thousand people | 200000 | DISPLACED",
                "Half a million villagers were displaced. | Half a million villagers | 500000 | DISPLACED",
                "A hundred and fifty miners were killed. | A hundred and fifty miners | 150 | DEAD",
                "About 1.2m people have been displaced. | About 1.2m people | 1200000 | DISPLACED",
                "The quake injured 15 to 20 people. | 15 to 20 people | 15 | HURT",
                "The war displaced two or three million people. | two or three million people | 2000000 | DISPLACED",
                "Floods displaced 20,000-30,000 people. | 20,000-30,000 people | 20000 | DISPLACED",
            })
    void readsWhatBecameOfHowMany(String sentence, String figure, double value, Casualty.HarmDone outcome) {
        Copy copy = copy(sentence);
        assertThat(Casualties.of(copy)).hasSize(1);
        Casualty casualty = Casualties.of(copy).get(0);
        assertThat(copy.textOf(casualty.figure().span())).isEqualTo(figure);
        assertThat(casualty.claim()).isEqualTo(new Casualty.HarmCount(outcome, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith, 42, was killed on Sunday.",
                "He was killed on May 12, 2014.",
                "She died 10 days later.",
                "Farmers killed 2,000 chickens.",
                "The drought killed 40 percent of the crop.",
                "Four people attended the funeral of a soldier killed last month.",
                "In a town of 2,000 people, a man was killed.",
                "Two people were arrested after a man died.",
                "No one was killed.",
                "One of the wounded was a child.",
                "The bill died 12 votes short.",
                "Rescuers searched for dozens of missing people.",
                "Rovers lost 3-1 and two injured players.",
                "The firm lost $12 million after its founder died.",
            })
    void setsOtherNumbersAside(String sentence) {
        assertThat(Casualties.of(copy(sentence))).isEmpty();
    }

    private static Copy copy(String text) {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", text));
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        return new Copy(builder.build());
    }
}
