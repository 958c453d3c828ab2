package dev.wirelint.analysis.names;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A story of many names takes no longer than one of few, name by name. */
class LedgerPaceTest {
    @Test
    void staysQuickOnManyNames() {
        StringBuilder text = new StringBuilder("The envoys");
        for (int i = 0; i < 5_000; i++) {
            text.append(" met ")
                    .append("Ka")
                    .append(Integer.toString(i * 7919, 26).replaceAll("[0-9]", "o"));
        }
        assertTimeout(Duration.ofSeconds(20), () -> ledger(text.append('.').toString()));
    }

    private static void ledger(String text) {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story.txt", text));
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        Article article = builder.build();
        Ledger.of(new Copy(article));
    }
}
