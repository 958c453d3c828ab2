package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;

/** Little stories to read names from. */
final class Stories {
    private Stories() {}

    static Ledger ledger(String body) {
        return ledger(body, List.of());
    }

    /** @param people whom the story is filed under */
    static Ledger ledger(String body, List<String> people) {
        return ledger(article(List.of(Map.entry(Zone.BODY, body)), people));
    }

    static Ledger ledger(Article article) {
        return Ledger.of(new Copy(article));
    }

    static Article article(List<Map.Entry<Zone, String>> paragraphs) {
        return article(paragraphs, List.of());
    }

    private static Article article(List<Map.Entry<Zone, String>> paragraphs, List<String> people) {
        String text =
                String.join("\n\n", paragraphs.stream().map(Map.Entry::getValue).toList());
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story.txt", text));
        builder.metadata(new Metadata("", people, List.of(), List.of(), List.of(), List.of(), Filing.NONE));
        int start = 0;
        for (Map.Entry<Zone, String> paragraph : paragraphs) {
            int end = start + paragraph.getValue().length();
            builder.paragraph(paragraph.getKey(), new Span(start, end));
            start = end + 2;
        }
        return builder.build();
    }

    static List<Mention> mentions(String body) {
        return ledger(body).mentions();
    }

    static List<String> names(String body) {
        return mentions(body).stream().map(Mention::spelling).toList();
    }

    static Mention mention(String body, String name) {
        return mentions(body).stream()
                .filter(m -> m.spelling().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + names(body)));
    }

    static Form form(Ledger ledger, String spelling) {
        return ledger.forms().stream()
                .filter(f -> f.spelling().equals(spelling))
                .findFirst()
                .orElseThrow(() -> new AssertionError(spelling + " is none of " + ledger.forms()));
    }

    static Form form(String body, String spelling) {
        return form(ledger(body), spelling);
    }

    /** What a story has in two spellings, each as "other for preferred". */
    static List<String> variants(Ledger ledger) {
        return ledger.variants().stream()
                .map(v -> v.other().spelling() + " for " + v.preferred().spelling())
                .toList();
    }

    static List<String> variants(String body) {
        return variants(ledger(body));
    }
}
