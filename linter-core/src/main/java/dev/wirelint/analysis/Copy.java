package dev.wirelint.analysis;

import dev.wirelint.analysis.attributions.AttributionReader;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.dates.DateReader;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Change;
import dev.wirelint.analysis.figures.Quantities;
import dev.wirelint.analysis.figures.Quantity;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.StatementReader;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.analysis.paragraphs.Verse;
import dev.wirelint.analysis.quotations.MarkedUp;
import dev.wirelint.analysis.quotations.QuotationReader;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.Unsettled;
import dev.wirelint.analysis.speakers.SpeakerReader;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.PatternMatch;
import dev.wirelint.language.PatternRules;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Tagged;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article under analysis. Each part is computed once, and only when a rule first asks for it; one thread works on
 * one copy.
 */
public final class Copy {
    private final Article article;
    private final Map<Block, List<Sentence>> sentences = new HashMap<>();
    private final Map<Span, Tagged> tagged = new HashMap<>();
    private @Nullable List<PlainWord> words;
    private @Nullable Breaks breaks;
    private @Nullable RunOnVerse runOnVerse;
    private @Nullable Ledger names;
    private @Nullable Quotations quotations;
    private @Nullable List<Span> unsettled;
    private @Nullable List<Span> markedUp;
    private @Nullable List<Span> verse;
    private @Nullable Attributions attributions;
    private @Nullable Speakers speakers;
    private @Nullable List<Casualty> casualties;
    private final Map<Span, List<Quantity>> quantities = new HashMap<>();
    private final Map<Span, List<Quantity>> countingQuantities = new HashMap<>();

    public Copy(Article article) {
        this.article = article;
    }

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public String textOf(Span span) {
        return span.of(article.text());
    }

    /** The line of the file that a place starts in, from 1. */
    public int line(Span place) {
        int start = article.map().toSource(place).start();
        return article.source().position(start).line();
    }

    public List<Block> blocks(Collection<Zone> zones) {
        return article.blocks(zones);
    }

    public List<Sentence> sentences(Block block) {
        return sentences.computeIfAbsent(block, b -> English.get().sentences(article.text(), b.span()));
    }

    /** The sentences of all blocks in these zones, in reading order. */
    public List<Sentence> sentences(Collection<Zone> zones) {
        return blocks(zones).stream().flatMap(b -> sentences(b).stream()).toList();
    }

    /** The paragraph breaks that stand inside a sentence. */
    public Breaks breaks() {
        if (breaks == null) {
            breaks = Breaks.of(article, this::sentences);
        }
        return breaks;
    }

    /** The paragraphs that are lines of verse, run together. */
    public RunOnVerse runOnVerse() {
        if (runOnVerse == null) {
            runOnVerse = RunOnVerse.of(article);
        }
        return runOnVerse;
    }

    /** What these rules find in a sentence of this story, in reading order. */
    public List<PatternMatch> matches(PatternRules rules, Sentence sentence) {
        return rules.match(
                tagged.computeIfAbsent(sentence.span(), s -> English.get().tag(article.text(), sentence)));
    }

    /** All words of the text as they are compared with lists, in reading order. */
    public List<PlainWord> words() {
        if (words == null) {
            words = PlainWord.read(article.text());
        }
        return words;
    }

    /** The words that stand in a part of the text. */
    public List<PlainWord> words(Span part) {
        return words().subList(firstWordFrom(part.start()), firstWordFrom(part.end()));
    }

    /** The names the story speaks of. */
    public Ledger names() {
        if (names == null) {
            names = Ledger.of(article, this::sentences);
        }
        return names;
    }

    public Quotations quotations() {
        if (quotations == null) {
            quotations = QuotationReader.read(article);
        }
        return quotations;
    }

    /** Where a quotation mark without a partner leaves open whose words they are. */
    public List<Span> unsettledQuotations() {
        if (unsettled == null) {
            unsettled = Unsettled.read(article, quotations());
        }
        return unsettled;
    }

    /** Where the file's markup says that somebody is quoted; the spans count in the file. */
    public List<Span> markedUpQuotations() {
        if (markedUp == null) {
            markedUp = MarkedUp.read(article);
        }
        return markedUp;
    }

    /** Where lines end and words repeat as their author set them. */
    public List<Span> verse() {
        if (verse == null) {
            verse = Verse.read(article);
        }
        return verse;
    }

    /** Who speaks each quotation. */
    public Speakers speakers() {
        if (speakers == null) {
            speakers = SpeakerReader.read(article, this::sentences, quotations(), names());
        }
        return speakers;
    }

    public Attributions attributions() {
        if (attributions == null) {
            attributions = AttributionReader.read(article, this::sentences);
        }
        return attributions;
    }

    /** The dates these zones name, in reading order. */
    public List<WrittenDate> dates(Collection<Zone> zones) {
        return blocks(zones).stream()
                .flatMap(b -> DateReader.read(article.text(), b.span()).stream())
                .toList();
    }

    /** The figures that count people who came to harm, in reading order. */
    public List<Casualty> casualties() {
        if (casualties == null) {
            casualties = Casualties.read(article, this::sentences);
        }
        return casualties;
    }

    /**
     * The sums, percentages and plain numbers of a part of the text, such as a sentence or a block, in reading order.
     */
    public List<Quantity> quantities(Span part) {
        return quantities.computeIfAbsent(part, p -> Quantities.read(article.text(), p));
    }

    /** The quantities of a part of the text that are no year, date, time, age or score, nor part of a name. */
    public List<Quantity> countingQuantities(Span part) {
        return countingQuantities.computeIfAbsent(part, p -> Quantities.counting(text(), quantities(p)));
    }

    /** The figures of these zones that moved by so many percent, with both their ends. */
    public List<Change> changes(Collection<Zone> zones) {
        return sentences(zones).stream()
                .filter(s -> s.span().of(text()).contains(" from "))
                .flatMap(s -> Change.read(text(), s.span().start(), countingQuantities(s.span())).stream())
                .toList();
    }

    /** What the sentences of these zones say of so many things or people, outside quotation marks. */
    public List<Statement> statements(Collection<Zone> zones) {
        Map<Span, Casualty> harmed = new HashMap<>();
        casualties().forEach(c -> harmed.put(c.figure().number(), c));
        StatementReader reader = new StatementReader(text(), harmed);
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : sentences(zones)) {
            if (sentence.isReadable() && !quantities(sentence.span()).isEmpty()) {
                found.addAll(reader.read(sentence, attributions().sources(sentence)));
            }
        }
        found.removeIf(s -> quotations().hold(s.figure().span()));
        return List.copyOf(found);
    }

    private int firstWordFrom(int offset) {
        return InOrder.firstFrom(words(), PlainWord::span, offset);
    }
}
