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
import java.util.Set;
import java.util.function.Function;

/**
 * One article under analysis. Each part of it is worked out once, and only when a rule first asks for it; one thread
 * works on one copy.
 */
public final class Copy {
    private static final Part<List<PlainWord>> WORDS = Part.of(copy -> PlainWord.read(copy.text()));
    private static final Part<Function<Set<Zone>, List<Block>>> BLOCKS =
            Part.each((copy, zones) -> copy.article.blocks(zones));
    private static final Part<Function<Block, List<Sentence>>> SENTENCES =
            Part.each((copy, block) -> English.get().sentences(copy.text(), block.span()));
    private static final Part<Letters> LETTERS = Part.of(copy -> Letters.of(copy.text()));
    private static final Part<Function<Span, Letters>> OF_SPANS =
            Part.each((copy, span) -> Letters.of(copy.textOf(span)));
    private static final Part<Function<Set<Zone>, List<Sentence>>> OF_ZONES = Part.each((copy, zones) ->
            copy.blocks(zones).stream().flatMap(b -> copy.sentences(b).stream()).toList());
    private static final Part<Function<Sentence, Tagged>> TAGGED =
            Part.each((copy, sentence) -> English.get().tag(copy.text(), sentence));

    private final Article article;
    private final Map<Part<?>, Object> parts = new HashMap<>();

    public Copy(Article article) {
        this.article = article;
    }

    /** A part of the analysis, worked out now if nobody has asked for it before. */
    public <T> T part(Part<T> part) {
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
