package dev.wirelint.shape;

import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.article.Zone;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Gives the paragraphs of a story their zones. What kind of block each is, the markup tells where there is any, and
 * else its shape and its place. Where that is unsure it is body.
 */
public final class StoryZones {
    private static final int MOST_ABOVE_DATELINE = 4;

    /** So many bullets of two sentences make a run of them copy. */
    private static final int FEWEST_TELLING = 2;

    private final ArticleBuilder article;
    private final List<Paragraph> paragraphs;
    private final ShortLines shortLines;
    private final int lastSentence;
    private boolean headlineSeen;
    private boolean ledeSeen;
    private boolean bulletsTell;
    private int bulletsRead;

    private StoryZones(ArticleBuilder article, List<Paragraph> paragraphs) {
        this.article = article;
        this.paragraphs = paragraphs;
        this.shortLines = ShortLines.of(paragraphs);
        this.lastSentence = lastSentence(paragraphs);
    }

    /** Adds the paragraphs to an article, in their order. */
    public static void add(List<Paragraph> paragraphs, ArticleBuilder article) {
        StoryZones zones = new StoryZones(article, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            zones.add(i);
        }
    }

    private void add(int index) {
        Paragraph paragraph = paragraphs.get(index);
        Optional<Dateline> dateline =
                mayHoldDateline(paragraph) ? DatelineParser.parse(paragraph.text()) : Optional.empty();
        if (dateline.isPresent()) {
            addWithDateline(paragraph, dateline.get());
            return;
        }
        Zone zone = zone(index);
        headlineSeen |= zone == Zone.HEADLINE;
        ledeSeen |= zone == Zone.LEDE;
        if (paragraph.role() == Role.UNKNOWN) {
            article.paragraph(zone, paragraph.from(), paragraph.span());
        } else {
            article.declared(zone, paragraph.from(), paragraph.span());
        }
    }

    private boolean mayHoldDateline(Paragraph paragraph) {
        return !ledeSeen && (paragraph.role() == Role.UNKNOWN || paragraph.role() == Role.DATELINE);
    }

    private Zone zone(int index) {
        return switch (paragraphs.get(index).role()) {
            case UNKNOWN -> ledeSeen ? zoneAfterLede(index) : zoneBeforeLede(index);
            case TITLE -> ledeSeen ? Zone.SUBHEAD : Zone.HEADLINE;
            case HEADING -> ledeSeen ? Zone.SUBHEAD : headlineSeen ? Zone.DECK : Zone.HEADLINE;
            case HEADLINE -> Zone.HEADLINE;
            case DECK -> Zone.DECK;
            case BYLINE -> Zone.BYLINE;
            case DATELINE -> Zone.DATELINE;
            case QUOTE -> Zone.QUOTE;
            case CAPTION -> Zone.CAPTION;
            case LIST_ITEM -> ledeSeen || tellsInBullets(index) ? Zone.LIST_ITEM : Zone.DECK;
            case NOTE -> paragraphs.get(index).isCorrection() ? Zone.CORRECTION : Zone.TRASHLINE;
            case SIGN_OFF -> Zone.SIGN_OFF;
            case FURNITURE -> Zone.FURNITURE;
            case TABLE -> Zone.TABLE;
            case CODE -> Zone.CODE;
        };
    }

    private void addWithDateline(Paragraph paragraph, Dateline dateline) {
        MappedText from = paragraph.from();
        ledeSeen |= paragraph.role() != Role.DATELINE;
        int end = paragraph.span().end();
        int mark = paragraph.span().start() + dateline.span().end();
        Block head =
                article.paragraph(Zone.DATELINE, from, new Span(paragraph.span().start(), mark));
        article.dateline(new Dateline(head.span(), dateline.place(), dateline.date(), dateline.agency()));
        int split = Scan.over(from.text(), mark, end, Character::isWhitespace);
        if (split < end) {
            ledeSeen = true;
            article.sameLine(Zone.LEDE, from, new Span(split, end));
        }
    }

    private Zone zoneBeforeLede(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.isFurniture() || paragraph.isSlug()) {
            return Zone.FURNITURE;
        }
        if (paragraph.isRowOfCells()) {
            return Zone.TABLE;
        }
        if (paragraph.isBullet()) {
            return tellsInBullets(index) ? Zone.LIST_ITEM : Zone.DECK;
        }
        if (shortLines.isList(index) && FigureRows.is(paragraph.text())) {
            return Zone.TABLE;
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
        if (paragraph.isAside()) {
            return Zone.BODY;
        }
        if (index + 1 < paragraphs.size() && paragraph.opensLike(paragraphs.get(index + 1))) {
            return Zone.DECK;
        }
        boolean title = paragraph.isTitleLike() && lastSentence > index;
        if (title || (paragraph.isTitleLong() && (isDatelineNear(index) || isBylineNext(index)))) {
            return headlineSeen || paragraph.isDeckSentence() ? Zone.DECK : Zone.HEADLINE;
        }
        return Zone.LEDE;
    }

    /** Whether it stands in a run of bullets that are the copy themselves: highlights are of one sentence each. */
    private boolean tellsInBullets(int index) {
        if (bulletsRead <= index) {
            int end = Scan.over(paragraphs, index, paragraphs.size(), StoryZones::isBullet);
            bulletsTell = paragraphs.subList(index, end).stream()
                            .filter(Paragraph::isOfSentences)
                            .count()
                    >= FEWEST_TELLING;
            bulletsRead = end;
        }
        return bulletsTell;
    }

    private static boolean isBullet(Paragraph paragraph) {
        return paragraph.role() == Role.LIST_ITEM || (paragraph.role() == Role.UNKNOWN && paragraph.isBullet());
    }

    /**
     * Whether a dateline opens one of the next paragraphs: what stands before it is no lede, though it be a sentence.
     */
    private boolean isDatelineNear(int index) {
        return paragraphs.subList(index + 1, Math.min(paragraphs.size(), index + 1 + MOST_ABOVE_DATELINE)).stream()
                .anyMatch(p -> p.role() == Role.UNKNOWN
                        && DatelineParser.parse(p.text()).isPresent());
    }

    /** Whether a byline follows, above which no lede stands. */
    private boolean isBylineNext(int index) {
        return index + 1 < paragraphs.size() && paragraphs.get(index + 1).isByline();
    }

    private Zone zoneAfterLede(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.isFurniture()) {
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
        if (paragraph.isNumbered() && !paragraph.endsSentence() && paragraph.isTitleLong()) {
            return copyFollows(index) ? Zone.SUBHEAD : Zone.LIST_ITEM;
        }
        return copyFollows(index) && paragraph.isSubhead() ? Zone.SUBHEAD : Zone.BODY;
    }

    /** Whether the next paragraph is one of sentences; with a small letter it rather goes on with this one. */
    private boolean copyFollows(int index) {
        return index + 1 < paragraphs.size()
                && paragraphs.get(index + 1).endsSentence()
                && !paragraphs.get(index + 1).startsSmall();
    }

    /** Where the last paragraph that ends as a sentence does stands; -1 where none does. */
    private static int lastSentence(List<Paragraph> paragraphs) {
        return Scan.back(paragraphs, paragraphs.size(), 0, p -> !p.endsSentence()) - 1;
    }
}
