package dev.wirelint.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line can hang a rule of damaged copy: eight times the text takes about eight times as long. */
class LongLinesTest {
    private static final Set<String> PACKS = Set.of("boilerplate", "sentences", "house-style");
    private static final int SHORT = 1 << 13;
    private static final int LONG = SHORT * 8;

    private final RuleSet rules = rules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a ",
                "\"a\" ",
                "“x. ",
                "Sign up now for ",
                "Continue reading ",
                " .",
                "of ",
                "ABC of ",
                "(QZX ",
                "Read more: ",
                "opens in new tab ",
                "Photo by ",
                "REUTERS/",
                "a b. ",
                "   ",
                "©",
                "More from The "
            })
    void takesTimeInLineWithLength(String piece) {
        time(piece, SHORT);
        Duration brief = time(piece, SHORT).plusMillis(100);
        assertThat(time(piece, LONG)).isLessThan(brief.multipliedBy(24));
    }

    private Duration time(String piece, int length) {
        String text = "A story. " + piece.repeat(length / piece.length()) + "end";
        SourceText source = SourceText.of("long", text);
        ArticleBuilder builder = new ArticleBuilder(source);
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        Article article = builder.build();
        Copy copy = new Copy(article);
        copy.sentences(article.blocks().get(0));
        long start = System.nanoTime();
        for (RuleSet.Entry rule : rules.entries()) {
            Findings findings = new Findings(rule.page(), copy);
            rule.check().check(copy, findings);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static RuleSet rules() {
        RuleLibrary library = RuleLibrary.load();
        return library.prepare(
                library.pages().stream().filter(p -> PACKS.contains(p.pack())).toList());
    }
}
