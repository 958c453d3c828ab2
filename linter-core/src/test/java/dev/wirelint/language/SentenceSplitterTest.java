package dev.wirelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.DemoStories;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.format.StoryFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.tokenizers.SentenceTokenizer;

class SentenceSplitterTest {
    private static final SentenceTokenizer SPLITTER = English.get().language().getSentenceTokenizer();

    /** What is taken for one sentence at once is one to LanguageTool, in every paragraph of the fixtures. */
    @Test
    void whatHoldsNoEndIsOneSentenceToLanguageTool() throws Exception {
        int ones = 0;
        for (Path file : DemoStories.files()) {
            Article article = StoryFile.read(file, DemoStories.name(file));
            for (Block block : article.blocks()) {
                String paragraph = block.span().of(article.text());
                if (SentenceSplitter.isOneSentence(paragraph)) {
                    assertThat(SPLITTER.tokenize(paragraph)).isEqualTo(List.of(paragraph));
                    ones++;
                }
            }
        }
        assertThat(ones).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sailed",
                "The ferry sailed.",
                "“The ferry sailed…”",
                "(The ferry sailed.)",
                "Who sailed?!'"
            })
    void aSentenceWithItsClosingMarksIsOne(String paragraph) {
        assertThat(SentenceSplitter.isOneSentence(paragraph)).isTrue();
        assertThat(SPLITTER.tokenize(paragraph)).isEqualTo(List.of(paragraph));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It sailed. It sank.",
                "It sailed.It sank",
                "It sailed. ”",
                "A line\nand one more",
                "The U.S. sailed",
                "{0>It sailed",
                "It sailed<0} again"
            })
    void whatMayEndBeforeIsLeftToLanguageTool(String paragraph) {
        assertThat(SentenceSplitter.isOneSentence(paragraph)).isFalse();
    }
}
