package dev.wirelint.analysis;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.PatternMatch;
import dev.wirelint.language.PatternRules;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Tagged;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * One article under analysis. Each part of it is worked out once, and only when a rule first asks for it; one thread
 * works on one copy.
 */
public final class Copy {
    private static final Part<List<PlainWord>> WORDS = Part.ofAny(copy -> PlainWord.read(copy.text()));
    private static final Part<Function<Set<Zone>, List<Block>>> BLOCKS =
            Part.eachOfAny((copy, zones) -> copy.article.blocks(zones));
    private static final Part<Function<Block, List<Sentence>>> SENTENCES =
            Part.ofBlocks((copy, block) -> English.get().sentences(copy.text(), block.span()));
    private static final Part<Letters> LETTERS = Part.ofAny(copy -> Letters.of(copy.text()));
    private static final Part<Function<Span, Letters>> OF_SPANS =
            Part.ofSpans((copy, span) -> Letters.of(copy.textOf(span)));
    private static final Part<Function<Set<Zone>, List<Sentence>>> OF_ZONES = Part.eachOfAny((copy, zones) ->
            copy.blocks(zones).stream().flatMap(b -> copy.sentences(b).stream()).toList());
    private static final Part<Function<Sentence, Tagged>> TAGGED =
            Part.eachOfAny((copy, sentence) -> English.get().tag(copy.text(), sentence));

    private final Article article;
    private final List<AloneParagraph> paragraphs;
    private int last;
    private final boolean alone;
    private final BooleanSupplier wanted;
    private final Map<Part<?>, Object> parts = new HashMap<>();

    private Copy(Article article, List<AloneParagraph> paragraphs, boolean alone, BooleanSupplier wanted) {
        this.article = article;
        this.paragraphs = paragraphs;
        this.alone = alone;
        this.wanted = wanted;
    }

    public Copy(Article article) {
        this(article, List.of(), false, () -> true);
    }

    /**
     * A story of which each paragraph is known by itself.
     *
     * @param wanted whether somebody still wants to know what it says
     */
    static Copy of(Article article, List<AloneParagraph> paragraphs, BooleanSupplier wanted) {
        return new Copy(article, List.copyOf(paragraphs), false, wanted);
    }

    /** A paragraph by itself, which does not know the story it stands in. */
    static Copy alone(Article paragraph) {
        return new Copy(paragraph, List.of(), true, () -> true);
    }

    /**
     * Asked by whoever works on the story, between one piece of work and the next.
     *
     * @throws Superseded where nobody wants to know any more what it says
     */
    public void goOn() {
        if (!wanted.getAsBoolean()) {
            throw new Superseded();
        }
    }

    /** The paragraphs of the story, each by itself and where it stands; empty where they are not kept apart. */
    public List<AloneParagraph> paragraphs() {
        return paragraphs;
    }

    /** Whether what is read out of a paragraph is kept beyond this version of its story. */
    boolean keeps() {
        return alone || !paragraphs.isEmpty();
    }

    /** The paragraph that a place stands in, where they are kept apart and it stands in one alone. */
    Optional<AloneParagraph> paragraph(Span place) {
        // who reads a story asks of the same paragraph again, or of the next
        for (int i = last; i < Math.min(last + 2, paragraphs.size()); i++) {
            if (paragraphs.get(i).span.contains(place)) {
                last = i;
                return paragraphs.get(i).found;
            }
        }
        int behind = InOrder.firstFrom(paragraphs, AloneParagraph::span, place.start() + 1) - 1;
        if (behind < 0 || !paragraphs.get(behind).span.contains(place)) {
            return Optional.empty();
        }
        last = behind;
        return paragraphs.get(behind).found;
    }

    /** A paragraph by itself, and where it stands in the story. */
    public static final class AloneParagraph {
        private final Copy alone;
        private final Span span;
        private final Optional<AloneParagraph> found = Optional.of(this);

        AloneParagraph(Copy alone, Span span) {
            this.alone = alone;
            this.span = span;
        }

        public Copy alone() {
            return alone;
        }

        public int start() {
            return span.start();
        }

        Span span() {
            return span;
        }
    }

    /**
     * A part of the analysis, worked out now if nobody has asked for it before.
     *
     * @throws LooksFurther where this is a paragraph by itself, and the part may look at all of its story
     */
    public <T> T part(Part<T> part) {
        if (part.isOfStory()) {
            whole();
        }
        Object known = parts.get(part);
        if (known == null) {
            known = part.read(this);
            parts.put(part, known);
        }
        // what a part has read is the only thing that is ever kept under it
        @SuppressWarnings("unchecked")
        T read = (T) known;
        return read;
    }

    /**
     * This copy, for what looks at more than one paragraph of it.
     *
     * @throws LooksFurther where this is a paragraph by itself
     */
    public Copy whole() {
        if (alone) {
            throw new LooksFurther();
        }
        return this;
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

    /** The text as letters are looked for in it. */
    public Letters letters() {
        return part(LETTERS);
    }

    /** A part of the text as letters are looked for in it. */
    public Letters letters(Span span) {
        return part(OF_SPANS).apply(span);
    }

    /** The line of the file that a place starts in, from 1. */
    public int line(Span place) {
        int start = article.map().toSource(place).start();
        return article.source().position(start).line();
    }

    public List<Block> blocks(Set<Zone> zones) {
        return part(BLOCKS).apply(zones);
    }

    public List<Sentence> sentences(Block block) {
        return part(SENTENCES).apply(block);
    }

    /** The sentence of a paragraph by itself that stands at a place. */
    Sentence sentence(Span place) {
        List<Sentence> sentences = sentences(article.blocks().get(0));
        return sentences.get(InOrder.firstFrom(sentences, Sentence::span, place.start()));
    }

    /** The sentences of all blocks in these zones, in reading order. */
    public List<Sentence> sentences(Set<Zone> zones) {
        return part(OF_ZONES).apply(zones);
    }

    /** What these rules find in a sentence of this story, in reading order. */
    public List<PatternMatch> matches(PatternRules rules, Sentence sentence) {
        return rules.match(part(TAGGED).apply(sentence));
    }

    /** All words of the text as they are compared with lists, in reading order. */
    public List<PlainWord> words() {
        return part(WORDS);
    }

    /** The words that stand in a part of the text. */
    public List<PlainWord> words(Span span) {
        return words().subList(firstWordFrom(span.start()), firstWordFrom(span.end()));
    }

    private int firstWordFrom(int offset) {
        return InOrder.firstFrom(words(), PlainWord::span, offset);
    }
}
