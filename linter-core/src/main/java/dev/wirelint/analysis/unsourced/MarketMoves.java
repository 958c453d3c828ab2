package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Tells the moves of shares, indexes, currencies and commodities, which stand on a board for all to see. */
final class MarketMoves {
    private static final LanguageList WORDS = LanguageList.beside(MarketMoves.class, "market-moves.txt");

    /** "Shares in Sandby Rope have lost", "the krone weakened", "oil prices rose"; stocks of grain are no shares. */
    private static final Sought MOVE = Sought.of("(?<!\\p{L})(?<thing>(?i:" + anyOf("thing")
            + ")(?! of (?:grain|fuel|food|gas|oil|weapons|housing|women|men|people))" + "|(?i:" + anyOf("currency")
            + "))(?!\\p{L})(?:(?! (?:consumer|producer|house|home) )[^;“”\"]){0,90}?(?<!\\p{L})(?i:" + anyOf("move")
            + ")(?!\\p{L})");

    /** Indexes that somebody reckons. */
    private static final Sought RECKONED = Sought.of(
            "(?i)\\b(?:consumer|producer|price|prices|purchasing|managers['’]?|confidence|sentiment|production|cost|climate|happiness|perceptions?|development|house) (?:price |prices )?index\\b|\\b(?:cpi|ppi|pmi)\\b");

    private static final Set<String> PRONOUNS = Set.of("It", "They");

    private MarketMoves() {}

    private static String anyOf(String kind) {
        return WORDS.words(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A sentence on "it" goes on with the one before it. */
    private static int start(Copy copy, Sentence sentence) {
        boolean goesOn = !sentence.tokens().isEmpty()
                && PRONOUNS.contains(sentence.first().text());
        return goesOn
                ? copy.article()
                        .blockAt(sentence.span().start())
                        .map(b -> copy.sentences(b))
                        .filter(s -> s.indexOf(sentence) > 0)
                        .map(s -> s.get(s.indexOf(sentence) - 1).span().start())
                        .orElse(sentence.span().start())
                : sentence.span().start();
    }

    /** Whether a figure says by how much, or to what, such a thing has moved. */
    static boolean tell(Copy copy, Sentence sentence, Quantity quantity) {
        Span before = new Span(start(copy, sentence), quantity.span().start());
        Matcher move = MOVE.inOnly(copy, before);
        return move.find() && !RECKONED.inOnly(copy, before).find();
    }
}
