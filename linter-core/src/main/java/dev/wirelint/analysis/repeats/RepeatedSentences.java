package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the sentences that stand in a story twice, where their whole paragraphs do not. */
public final class RepeatedSentences {
    private static final int LONGEST_CREDIT = 6;

    private RepeatedSentences() {}

    /** Those of the paragraphs in some zones that have so many words, in reading order. */
    public static List<SecondTime> of(Copy copy, Set<Zone> zones, int leastWords) {
        List<SecondTime> all = new ArrayList<>();
        Map<String, StandingSentence> seen = new HashMap<>();
        List<Block> blocks = copy.blocks(zones);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String next = i + 1 < blocks.size() ? copy.textOf(blocks.get(i + 1).span()) : "";
            List<Sentence> sentences = copy.sentences(block);
            List<SecondTime> repeats = new ArrayList<>();
            int telling = 0;
            for (Sentence sentence : sentences) {
                String words = words(copy, sentence);
                if (sentence.wordCount() >= leastWords && !words.isEmpty() && !isQuoted(copy, sentence)) {
                    telling++;
                    StandingSentence place = new StandingSentence(sentence.span(), block, sentences.size(), next);
                    StandingSentence before = seen.putIfAbsent(words, place);
                    if (before != null && !before.goesOnAs(place) && !isSetOff(copy, before, place)) {
                        repeats.add(new SecondTime(place.span, before.span));
                    }
                }
            }
            if (telling == 1 || repeats.size() < telling) {
                all.addAll(repeats);
            }
        }
        return List.copyOf(all);
    }

    /** What is quoted twice is the matter of {@code quote-repeated}, and what was quoted may be printed in full. */
    private static boolean isQuoted(Copy copy, Sentence sentence) {
        Token inside = sentence.tokens().get(sentence.tokens().size() / 2);
        return Quotations.of(copy).hold(inside.span());
    }

    private static String words(Copy copy, Sentence sentence) {
        return copy.words(sentence.span()).stream().map(PlainWord::folded).collect(Collectors.joining(" "));
    }

    /** A quotation pulled out of the copy is set off to catch the eye; a whole paragraph is another matter. */
    private static boolean isSetOff(Copy copy, StandingSentence one, StandingSentence other) {
        if (one.alone() && other.alone()) {
            return true;
        }
        return isPulled(copy, one) != isPulled(copy, other);
    }

    /** Whether the paragraph is all quotation, or what was said and then nothing but who said it. */
    private static boolean isPulled(Copy copy, StandingSentence place) {
        Span paragraph = place.block.span();
        List<PlainWord> after = copy.words(new Span(place.span.end(), paragraph.end()));
        boolean quoted = "\"“‘'«„".indexOf(copy.text().charAt(paragraph.start())) >= 0;
        if (quoted && after.size() <= LONGEST_CREDIT) {
            return place.inParagraph <= 2 || !after.isEmpty();
        }
        return place.span.start() == paragraph.start()
                && !after.isEmpty()
                && after.size() <= LONGEST_CREDIT
                && after.stream()
                        .allMatch(w -> Character.isUpperCase(
                                copy.text().charAt(w.span().start())));
    }

    /**
     * Where a sentence stands.
     *
     * @param inParagraph how many sentences its paragraph has
     * @param next the paragraph after its own
     */
    private record StandingSentence(Span span, Block block, int inParagraph, String next) {
        /** Whether the same paragraph follows both, so that a whole set of them stands twice. */
        boolean goesOnAs(StandingSentence other) {
            return !next.isEmpty() && next.equals(other.next);
        }

        boolean alone() {
            return inParagraph == 1;
        }
    }
}
