package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The quoted sentences of a story, and which of them are worth laying side by side. */
final class QuotedText {
    /** Two neighbouring words that stand in more quotations than this are a refrain. */
    private static final int MOST_PLACES = 8;

    private static final int REACH = 12;
    private static final Pattern PREDICATE =
            Pattern.compile(" (?:is|are|was|were|would|will|had|has|did|does|meant|could|sounded)\\b");

    private final Copy copy;
    private final List<QuotedSentence> sentences = new ArrayList<>();

    QuotedText(Copy copy, Set<Zone> zones) {
        this.copy = copy;
        int run = 0;
        boolean runsOn = false;
        for (Quotation quotation : Quotations.of(copy).found()) {
            run += runsOn ? 0 : 1;
            runsOn = quotation.runsOn() || (runsOn && quotation.depth() > 0);
            if (zones.contains(quotation.block().zone()) && quotation.depth() == 0) {
                add(quotation, run);
            }
        }
    }

    /**
     * Hands over each two sentences of different quotations that share a pair of neighbouring words, the earlier first.
     * In one paragraph a speaker may say two things alike, so only pieces built into two sentences are laid side by
     * side.
     */
    void pairs(BiConsumer<QuotedSentence, QuotedSentence> use) {
        Map<String, List<QuotedSentence>> places = new HashMap<>();
        for (QuotedSentence sentence : sentences) {
            Set<QuotedSentence> partners = new LinkedHashSet<>();
            for (String pair : pairsOf(sentence.words())) {
                List<QuotedSentence> known = places.computeIfAbsent(pair, p -> new ArrayList<>());
                partners.addAll(known);
                if (known.size() < MOST_PLACES) {
                    known.add(sentence);
                }
            }
            for (QuotedSentence partner : partners) {
                if (partner.run() != sentence.run()
                        && (!partner.isBesides(sentence) || partner.isBuiltInApartFrom(sentence))) {
                    use.accept(partner, sentence);
                }
            }
        }
    }

    /** Neighbours, and the words on both sides of one, so that one changed word hides no likeness. */
    private static Set<String> pairsOf(List<QuotedWord> words) {
        Set<String> pairs = new LinkedHashSet<>(QuotedWord.neighbours(words));
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i + 2).isContent()) {
                pairs.add(words.get(i).read() + " … " + words.get(i + 2).read());
            }
        }
        return pairs;
    }

    private void add(Quotation quotation, int run) {
        Set<String> speakers = speakers(quotation);
        int around = around(quotation);
        for (List<QuotedWord> words : QuotedWord.sentences(copy.text(), quotation.words())) {
            if (words.size() > 2) {
                boolean piece = Character.isLowerCase(
                        copy.text().charAt(words.get(0).span().start()));
                sentences.add(new QuotedSentence(quotation, run, words, speakers, piece, around));
            }
        }
    }

    /** The names of the sources given in the sentences the quotation stands in; where none has a name, their nouns. */
    private Set<String> speakers(Quotation quotation) {
        if (isCited(quotation)) {
            return Set.of();
        }
        List<Token> sources = new ArrayList<>();
        for (Sentence sentence : copy.sentences(quotation.block())) {
            if (sentence.span().overlaps(quotation.span())) {
                for (Span source : Attributions.of(copy).sources(sentence)) {
                    if (!Quotations.of(copy).hold(source)) {
                        sentence.tokens().stream()
                                .filter(t -> source.contains(t.span()))
                                .forEach(sources::add);
                    }
                }
            }
        }
        Set<String> names = words(sources, Token::startsWithCapital);
        return names.isEmpty() ? words(sources, t -> t.word().must("NN")) : names;
    }

    /** Whether the words are what somebody speaks of: 'critics said "a road for all" was not enough'. */
    private boolean isCited(Quotation quotation) {
        int end = quotation.span().end();
        return PREDICATE
                .matcher(copy.text())
                .region(end, Math.min(copy.text().length(), end + REACH))
                .lookingAt();
    }

    /** Where the sentence starts that the quotation starts in. */
    private int around(Quotation quotation) {
        return copy.sentences(quotation.block()).stream()
                .filter(s -> s.span().end() > quotation.span().start())
                .findFirst()
                .map(s -> s.span().start())
                .orElse(quotation.span().start());
    }

    private static Set<String> words(List<Token> tokens, Predicate<Token> which) {
        return tokens.stream().filter(which).map(Token::text).collect(Collectors.toUnmodifiableSet());
    }
}
