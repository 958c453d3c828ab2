package dev.wirelint.analysis.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker.Link;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "“We close at noon,” Ana Duarte told reporters on the quay. | Ana Duarte",
                "“We close at noon,” said Ana Duarte, who runs the bridge. | Ana Duarte",
                "Ana Duarte, who runs the bridge, said: “We close at noon.” | Ana Duarte",
                "“We close,” harbour master Ana Duarte said, “when the wind turns.” | Ana Duarte, Ana Duarte",
                "“Do we close?” asked Ana Duarte. | Ana Duarte",
                "“We close at noon!” Ana Duarte shouted and said no more. | Ana Duarte",
                "The bridge would close “for as long as it takes”, according to Ana Duarte. | Ana Duarte",
                "Ana Duarte said the bridge was “tired” but safe. | Ana Duarte",
                "Ana Duarte called the bridge “a tired old horse”. | Ana Duarte",
                "Ana Duarte, the harbour master, has described it as “a tired old horse”. | Ana Duarte",
                "The bridge was described by Ana Duarte as “a tired old horse”. | Ana Duarte",
                "Police said the driver was “calm”, but Ana Duarte called him “lost”. | Police, Ana Duarte",
                "“We close at noon,” police said. | police",
                "Its master, Ana Duarte, called the bridge “a tired old horse”. | Ana Duarte",
                "“We close at noon,” said Orland’s harbour master, Ana Duarte. | Ana Duarte",
                "“We close at noon,” Orland’s mayor said. | Orland’s mayor",
                "“We close at noon,” Ana Duarte’s lawyer said. | Ana Duarte’s lawyer",
                "“We close at noon,” said Orland’s Ana Duarte. | Ana Duarte",
                "“We close at noon,” retired sailor Ana Duarte, 80, said in a statement. | Ana Duarte",
                "The mayor's office said in a statement that it had “no plan to close”. | The mayor's office",
            })
    void namesTheSpeakerInTheSentence(String paragraph, String speakers) {
        assertThat(speakers(paragraph)).containsExactly(speakers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Ana Duarte said the bridge was old. ¶ “We close at noon,” she said. | Ana Duarte",
                "“We close at noon,” said Ana Duarte. “We open when the wind turns.” | Ana Duarte; Ana Duarte",
                "“We close at noon,” said Ana Duarte. ¶ “We open when the wind turns.” | Ana Duarte; Ana Duarte",
                "Ana Duarte told reporters: ¶ “We close at noon.” | Ana Duarte",
                "Ana Duarte was firm. ¶ “We close at noon.” | Ana Duarte",
                "“We close at noon. ¶ “We open at one,” said Ana Duarte. | Ana Duarte; Ana Duarte",
                "“We close at noon,” said Ana Duarte. “It is time. ¶ “We open at one.” | Ana Duarte; Ana Duarte; Ana Duarte",
                "The driver was unhurt, the harbour master Ana Duarte said. Ilse Brandt, who saw it, wept. ¶ “He waved,” she said. | Ilse Brandt",
                "The bridge will close, Minister Ana Duarte said. ¶ Ilse Brandt said it should not. ¶ “It must,” the minister said. | Ana Duarte",
                "“We close at noon.” Ana Duarte said so twice. | Ana Duarte",
            })
    void looksBeyondTheSentence(String story, String speakers) {
        assertThat(speakers(story.split(" ¶ "))).containsExactly(speakers.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "The ferry “Golden Heron” sank in an hour.",
                "“We close at noon.” The bridge is old.",
                "Police said the road was closed. The film “Golden Heron” opens on Friday.",
            })
    void givesNoSpeakerWhereTheCopyGivesNone(String paragraph) {
        assertThat(speakers(paragraph)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Duarte says bridge is ‘a tired old horse’ | Duarte",
                "Bridge is ‘a tired old horse’, says Duarte | Duarte",
                "‘A tired old horse’: Duarte on the bridge | Duarte",
                "Duarte: ‘The bridge is a tired old horse’ | Duarte",
                "Bridge a ‘tired old horse’ - Duarte | Duarte",
            })
    void readsHeadlines(String headline, String speaker) {
        assertThat(speakers(Zone.HEADLINE, headline)).containsExactly(speaker);
    }

    @Test
    void saysWhatTiesTheSpeakerToTheQuotation() {
        Copy copy = copy(Zone.BODY, "“We close,” said Ana Duarte. “We open.”", "She called it “a tired horse”.");
        assertThat(Quotations.of(copy).found())
                .extracting(q -> Speakers.of(copy).of(q).map(Speaker::link))
                .containsExactly(Optional.of(Link.CUE), Optional.of(Link.RUN), Optional.of(Link.WORDING));
    }

    private static List<String> speakers(String... paragraphs) {
        return speakers(Zone.BODY, paragraphs);
    }

    private static List<String> speakers(Zone zone, String... paragraphs) {
        Copy copy = copy(zone, paragraphs);
        return Quotations.of(copy).found().stream()
                .map(q ->
                        Speakers.of(copy).of(q).map(s -> copy.textOf(s.named())).orElse(""))
                .toList();
    }

    private static Copy copy(Zone zone, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", text));
        int start = 0;
        for (String paragraph : paragraphs) {
            builder.paragraph(zone, new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        return new Copy(builder.build());
    }
}
