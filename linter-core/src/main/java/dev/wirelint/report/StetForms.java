package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Finding;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.ReverseMap;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says for the findings of a story where notes that let them stand are written. */
public final class StetForms {
    /** Paragraphs that stand by themselves, so that a note above one is beside nothing else. */
    private static final Set<Zone> ALONE = EnumSet.of(Zone.HEADLINE, Zone.SUBHEAD, Zone.LEDE, Zone.BODY, Zone.DATELINE);

    private static final Pattern HEADING = Pattern.compile("#{0,6} *+");
    private static final Pattern ELEMENT = Pattern.compile("(?i)<(?:p|h[1-6]|li|blockquote)\\b[^<>]*+>\\s*+\\z");
    private static final int TAG = 200;

    private final Article article;
    private final ReverseMap toText;
    private final String lineEnd;

    public StetForms(Article article) {
        this.article = article;
        this.toText = article.map().reversed();
        this.lineEnd = article.source().content().contains("\r\n") ? "\r\n" : "\n";
    }

    /** Where the note of a finding is written; absent where it is not sure that it would be read there as one. */
    public Optional<StetForm> of(Finding finding) {
        return toText.toText(finding.span()).flatMap(span -> {
            int behind = InOrder.firstFrom(article.blocks(), Block::span, span.start() + 1);
            boolean isCopy =
                    behind > 0 && article.blocks().get(behind - 1).span().contains(span.start());
            return isCopy ? at(article.blocks().get(firstOfParagraph(behind - 1))) : Optional.empty();
        });
    }

    /** The block that the paragraph of another one begins with, as with its dateline. */
    private int firstOfParagraph(int block) {
        int first = block;
        while (first > 0) {
            int end = article.blocks().get(first - 1).span().end();
            int start = article.blocks().get(first).span().start();
            if (article.text().substring(end, start).contains("\n")) {
                return first;
            }
            first--;
        }
        return first;
    }

    private Optional<StetForm> at(Block block) {
        SourceText source = article.source();
        int start = article.map().toSource(block.span()).start();
        boolean otherwise =
                article.written().stream().map(w -> w.span()).anyMatch(w -> w.start() <= start && start <= w.end());
        if (otherwise) {
            return Optional.empty();
        }
        Span line = source.line(source.position(start).line());
        return switch (article.notation()) {
            case PLAIN -> Optional.of(new StetForm(line.start(), "[stet ", "]" + lineEnd));
            case MARKDOWN -> {
                String before = source.content().substring(line.start(), start);
                yield ALONE.contains(block.zone()) && HEADING.matcher(before).matches()
                        ? Optional.of(new StetForm(line.start(), "<!-- stet ", " -->" + lineEnd + lineEnd))
                        : Optional.empty();
            }
            case TAGS -> {
                String before = source.content().substring(Math.max(0, start - TAG), start);
                yield ELEMENT.matcher(before).find()
                        ? Optional.of(new StetForm(start, "<!-- stet ", " -->"))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
