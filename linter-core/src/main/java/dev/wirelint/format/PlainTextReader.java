package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads a wire story from plain text. Paragraphs end at a blank line, or at every line end where lines are not wrapped;
 * what kind of block each is, its shape and its place tell. Where that is unsure it is body.
 */
final class PlainTextReader {
    private final SourceText source;
    private final ArticleBuilder article;
    private final List<Paragraph> paragraphs;
    private final ShortLines shortLines;
    private final int lastSentence;
    private boolean headlineSeen;
    private boolean ledeSeen;

    PlainTextReader(SourceText source) {
        this.source = source;
        this.article = new ArticleBuilder(source);
        this.paragraphs = Paragraphs.of(source);
        this.shortLines = ShortLines.of(paragraphs);
        this.lastSentence = lastSentence(paragraphs);
    }

    Article read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            add(i);
        }
        return article.build();
    }

    private void add(int index) {
        Paragraph paragraph = paragraphs.get(index);
        Optional<Dateline> dateline = ledeSeen ? Optional.empty() : DatelineParser.parse(paragraph.text());
        if (dateline.isPresent()) {
            addWithDateline(paragraph, dateline.get());
            return;
        }
        Zone zone = ledeSeen ? zoneAfterLede(index) : zoneBeforeLede(index);
        headlineSeen |= zone == Zone.HEADLINE;
        ledeSeen |= zone == Zone.LEDE;
        article.paragraph(zone, paragraph.span());
    }

    private void addWithDateline(Paragraph paragraph, Dateline dateline) {
        ledeSeen = true;
        int split = paragraph.span().start() + dateline.span().end();
        Block head = article.paragraph(Zone.DATELINE, new Span(paragraph.span().start(), split));
        article.dateline(new Dateline(head.span(), dateline.place(), dateline.date(), dateline.agency()));
        while (split < paragraph.span().end()
                && Character.isWhitespace(source.content().charAt(split))) {
            split++;
        }
        if (split < paragraph.span().end()) {
            article.sameLine(Zone.LEDE, new Span(split, paragraph.span().end()));
        }
    }

    private Zone zoneBeforeLede(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.isRuler()) {
            return Zone.FURNITURE;
        }
        if (paragraph.isBullet()) {
            return Zone.DECK;
        }
        if (paragraph.isByline()) {
            return Zone.BYLINE;
        }
        if (paragraph.isCorrection()) {
            return Zone.CORRECTION;
        }
        if (paragraph.isTrashline()) {
            return Zone.TRASHLINE;
        }
        if (paragraph.isTitleLike() && lastSentence > index) {
            return headlineSeen ? Zone.DECK : Zone.HEADLINE;
        }
        return Zone.LEDE;
    }

    private Zone zoneAfterLede(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.isRuler()) {
            return Zone.FURNITURE;
        }
        if (paragraph.isSignOff()) {
            return Zone.SIGN_OFF;
        }
        if (paragraph.isBullet()) {
            return Zone.LIST_ITEM;
        }
        if (paragraph.isTableRow()) {
            return Zone.TABLE;
        }
        if (paragraph.isCaption()) {
            return Zone.CAPTION;
        }
        if (shortLines.isList(index)) {
            return Zone.LIST_ITEM;
        }
        boolean copyFollows =
                index + 1 < paragraphs.size() && paragraphs.get(index + 1).endsSentence();
        return copyFollows && paragraph.isSubhead() ? Zone.SUBHEAD : Zone.BODY;
    }

    /** Where the last paragraph that ends as a sentence does stands; -1 where none does. */
    private static int lastSentence(List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        while (last >= 0 && !paragraphs.get(last).endsSentence()) {
            last--;
        }
        return last;
    }
}
