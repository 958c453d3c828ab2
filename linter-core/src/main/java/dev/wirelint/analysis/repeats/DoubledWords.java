package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds one word that is set twice in a row by accident.
 *
 * @param allowed words that meet themselves
 * @param never words that no sentence has twice
 */
public record DoubledWords(Set<String> allowed, Set<String> never) {
    /** Forms of verbs that meet themselves where a clause is the subject: "what it is is a test". */
    private static final Set<String> ENDS_CLAUSE =
            LanguageList.beside(DoubledWords.class, "clause-as-subject.txt").words("ends");

    private static final Set<String> OPENS_CLAUSE =
            LanguageList.beside(DoubledWords.class, "clause-as-subject.txt").words("opens");
    /** "She signed in in the morning": the verb's own particle and the preposition of what follows. */
    private static final Set<String> PARTICLES = Set.of("in", "on", "over");

    private static final Set<String> TAKE_PARTICLE =
            LanguageList.beside(DoubledWords.class, "takes-particle.txt").words();
    private static final int CLAUSE = 12;

    /** People say "a long long way"; longer words are not said twice for stress. */
    private static final int LONGEST_STRESSED = 7;

    /** Those of the paragraphs in some zones, in reading order. */
    public List<Doubled> in(Copy copy, Set<Zone> zones) {
        List<Doubled> doubled = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            List<PlainWord> words = copy.words(block.span());
            for (int i = 1; i < words.size(); i++) {
                if (isDoubled(copy, words, i)) {
                    Span first = words.get(i - 1).span();
                    Span second = words.get(i).span();
                    doubled.add(new Doubled(first, second, isNeverMeant(copy, words, i)));
                }
            }
        }
        return List.copyOf(doubled);
    }

    /** Whether a word repeats the one before, by accident and not three times over. */
    private boolean isDoubled(Copy copy, List<PlainWord> words, int i) {
        PlainWord first = words.get(i - 1);
        PlainWord second = words.get(i);
        if (!meets(copy, first, second)) {
            return false;
        }
        boolean more = (i > 1 && meets(copy, words.get(i - 2), first))
                || (i + 1 < words.size() && meets(copy, second, words.get(i + 1)));
        return !more && !allowed.contains(second.folded()) && isSlip(copy, words, i);
    }

    /** Whether no sentence can have it twice: an article, or "of" before one; names and verbs may meet themselves. */
    private boolean isNeverMeant(Copy copy, List<PlainWord> words, int i) {
        String word = words.get(i).folded();
        if (!never.contains(word) || isCapitalised(copy.textOf(words.get(i).span()))) {
            return false;
        }
        Optional<PlainWord> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
        return switch (word) {
            case "a" -> next.filter(n -> n.folded().length() > 1).isPresent();
            case "of" ->
                next.filter(n -> never.contains(n.folded())
                                || (i > 1
                                        && isCapitalised(copy.textOf(n.span()))
                                        && isCapitalised(
                                                copy.textOf(words.get(i - 2).span()))))
                        .isPresent();
            default -> true;
        };
    }

    private static boolean meets(Copy copy, PlainWord first, PlainWord second) {
        int from = first.span().end();
        int to = second.span().start();
        return first.folded().equals(second.folded())
                && copy.textOf(new Span(from, to)).isBlank();
    }

    private static boolean isSlip(Copy copy, List<PlainWord> words, int i) {
        String first = copy.textOf(words.get(i - 1).span());
        String second = copy.textOf(words.get(i).span());
        String folded = words.get(i).folded();
        if (!Character.isLetter(folded.charAt(0)) || (folded.length() == 1 && !folded.equals("a"))) {
            return false;
        }
        Word word = English.get().word(folded);
        if (Character.isUpperCase(second.charAt(0))) {
            return isCapitalised(first) && isOneOfANamesake(copy, words, i);
        }
        if (isCapitalised(first) && !opensSentence(copy, words.get(i - 1))) {
            return false;
        }
        boolean nameAndVerb = isCapitalised(first) && word.can("MD");
        boolean stressed = Quotations.of(copy).hold(words.get(i).span())
                && folded.length() <= LONGEST_STRESSED
                && (word.can("JJ") || word.can("RB"));
        boolean particle = i > 1
                && PARTICLES.contains(folded)
                && TAKE_PARTICLE.contains(words.get(i - 2).folded());
        return word.isKnown() && !nameAndVerb && !stressed && !particle && !endsClause(words, i);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** A name that stands alone elsewhere and doubled only here; Pago Pago is always itself. */
    private static boolean isOneOfANamesake(Copy copy, List<PlainWord> words, int i) {
        String name = words.get(i).folded();
        int alone = 0;
        PlainWord before = null;
        for (PlainWord word : copy.whole().words()) {
            if (word.folded().equals(name)) {
                boolean doubled = before != null && before.folded().equals(name) && meets(copy, before, word);
                if (doubled && !word.equals(words.get(i))) {
                    return false;
                }
                alone++;
            }
            before = word;
        }
        return alone > 3;
    }

    private static boolean opensSentence(Copy copy, PlainWord word) {
        int at = Scan.back(
                        copy.text(),
                        word.span().start(),
                        0,
                        c -> Character.isWhitespace(c) || c == '(' || QuoteMarks.opens((char) c))
                - 1;
        return at < 0 || ".!?:…\n”\"—–".indexOf(copy.text().charAt(at)) >= 0 || startsBlock(copy, word);
    }

    private static boolean startsBlock(Copy copy, PlainWord word) {
        return copy.article()
                .blockAt(word.span().start())
                .map(b -> copy.text()
                        .substring(b.span().start(), word.span().start())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit))
                .orElse(false);
    }

    private static boolean endsClause(List<PlainWord> words, int i) {
        if (!ENDS_CLAUSE.contains(words.get(i).folded())) {
            return false;
        }
        Set<String> before = new HashSet<>();
        words.subList(Math.max(0, i - CLAUSE), i - 1).forEach(w -> before.add(w.folded()));
        return before.stream().anyMatch(OPENS_CLAUSE::contains);
    }
}
