package dev.wirelint.report;

import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings to write. */
public final class Samples {
    private Samples() {}

    /** A name that should be spelled as it is at its other mentions. */
    public static Finding name(String content, String written, String use) {
        return name("story.txt", content, written, use);
    }

    /** A name in a certain file that should be spelled as it is at its other mentions. */
    public static Finding name(String file, String content, String written, String use) {
        SourceText source = SourceText.of(file, content);
        List<RelatedPlace> mentions = new ArrayList<>();
        for (int at = content.indexOf(use); at >= 0; at = content.indexOf(use, at + 1)) {
            mentions.add(new RelatedPlace(source.place(new Span(at, at + use.length())), "spelled so here"));
        }
        return new Finding(
                new RuleId("name-spelling-variant"),
                Category.NAMES,
                Severity.WARNING,
                0.95,
                Optional.of("name:" + use),
                "one name is spelled two ways",
                place(content, written),
                List.of(Fix.replace(Fix.Safety.REVIEW, place(content, written), use)),
                mentions);
    }

    public static Finding stray(String content, String words) {
        return new Finding(
                new RuleId("sentence-stray-stop"),
                Category.SENTENCES,
                Severity.SUGGESTION,
                1,
                Optional.empty(),
                "a full stop inside a sentence",
                place(content, words),
                List.of(),
                List.of());
    }

    /** A space before a full stop, which mends itself. */
    public static Finding space(Span place) {
        return new Finding(
                new RuleId("punctuation-space-before"),
                Category.PUNCTUATION,
                Severity.ERROR,
                1,
                Optional.empty(),
                "space before the full stop",
                place,
                List.of(Fix.replace(Fix.Safety.SAFE, place, ".")),
                List.of());
    }

    public static Report report(String content, Finding... findings) {
        return new Report(List.of(story("story.txt", content, findings)));
    }

    /** A story whose every line is a block, the first one its headline. */
    public static CheckedStory story(String name, String content, Finding... findings) {
        ArticleBuilder article = new ArticleBuilder(SourceText.of(name, content));
        int start = 0;
        for (String line : content.split("\n", -1)) {
            if (!line.isEmpty()) {
                article.paragraph(start == 0 ? Zone.HEADLINE : Zone.BODY, new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return CheckedStory.of(article.build(), List.of(findings));
    }

    private static Span place(String content, String words) {
        int start = content.indexOf(words);
        return new Span(start, start + words.length());
    }
}
