package dev.wirelint.rules.language;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Spelling;
import dev.wirelint.language.Spelling.Dialect;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a word in small letters that no dictionary has, and that one slip of the fingers makes of one it has. */
public final class LanguageSpelling implements Rule {
    private static final String EITHER = "either";
    private static final String AMERICAN = "American";
    private static final String BRITISH = "British";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    /** How common a word must be, of 25, to be what somebody meant. */
    private static final int COMMON = 10;

    private static final int SHORTEST_PART = 3;

    @Override
    public Check prepare(Settings settings) {
        List<Dialect> dialects = switch (settings.choice("dialect", EITHER, List.of(EITHER, AMERICAN, BRITISH))) {
            case AMERICAN -> List.of(Dialect.AMERICAN);
            case BRITISH -> List.of(Dialect.BRITISH);
            default -> List.of(Dialect.values());
        };
        Set<String> words = words(settings.vocabulary());
        Map<String, String> known = new HashMap<>();
        settings.list("misspellings").rows().forEach(r -> known.put(r.column(0), r.column(1)));
        return (copy, findings) -> {
            new Reader(copy, dialects, words, known).check(settings, findings);
            KnownMisspellings.check(copy, settings, known, words, findings);
        };
    }

    /** The words of the house, which it spells as it likes. */
    private static Set<String> words(Vocabulary house) {
        Set<String> words = new HashSet<>();
        for (NameEntry name : house.names()) {
            collect(name.prefer(), words);
            name.also().forEach(form -> collect(form, words));
        }
        for (Term term : house.terms()) {
            collect(term.use(), words);
        }
        return words;
    }

    private static void collect(String phrase, Set<String> words) {
        PlainWord.read(phrase).forEach(w -> words.add(w.folded()));
    }

    /** One story, with the words that it uses more than once or in its names. */
    private static final class Reader {
        private final Copy copy;
        private final List<Spelling> spellings;
        private final Set<String> house;
        private final Map<String, String> known;
        private final Map<String, Integer> uses = new HashMap<>();

        Reader(Copy copy, List<Dialect> dialects, Set<String> house, Map<String, String> known) {
            this.copy = copy;
            this.spellings = dialects.stream().map(Spelling::of).toList();
            this.house = house;
            this.known = known;
            copy.words().forEach(w -> uses.merge(w.folded(), 1, Integer::sum));
            for (Mention mention : Ledger.of(copy).mentions()) {
                mention.words().forEach(w -> uses.merge(PlainWord.fold(w.spelling()), 1, Integer::sum));
            }
        }

        void check(Settings settings, Findings findings) {
            for (Block block : copy.blocks(settings.zones())) {
                for (Sentence sentence : copy.sentences(block)) {
                    List<Token> tokens = sentence.tokens();
                    for (int i = 0; i < tokens.size(); i++) {
                        if (isUnknown(tokens.get(i))
                                && !isCited(tokens.get(i).span())
                                && !isForeign(tokens, i)
                                && isOneWord(tokens.get(i), block)) {
                            flag(tokens.get(i), findings);
                        }
                    }
                }
            }
        }

        private boolean isCited(Span place) {
            return SpellingTold.of(copy) && Quotations.of(copy).hold(place);
        }

        private boolean isUnknown(Token token) {
            String word = token.text();
            return word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                    && !token.word().isKnown()
                    && spellings.stream().noneMatch(s -> s.has(word));
        }

        /** Words of another language seldom come alone. */
        private boolean isForeign(List<Token> tokens, int at) {
            return (at > 0 && isUnknown(tokens.get(at - 1)))
                    || (at + 1 < tokens.size() && isUnknown(tokens.get(at + 1)));
        }

        /** No part of an address, a word with a hyphen or a coinage; nor a word that the story or the house means. */
        private boolean isOneWord(Token token, Block block) {
            String word = token.text();
            Chunk chunk = Chunk.around(copy.text(), block.span(), token.span().start());
            String folded = PlainWord.fold(word);
            return uses.getOrDefault(folded, 0) <= 1
                    && !known.containsKey(folded)
                    && !house.contains(folded)
                    && !chunk.isAddress()
                    && standsAlone(token)
                    && !isMadeOfTwo(word);
        }

        private boolean standsAlone(Token token) {
            String text = copy.text();
            int start = token.span().start();
            int end = token.span().end();
            boolean before = start > 0 && (joins(text.charAt(start - 1)) || "'’".indexOf(text.charAt(start - 1)) >= 0);
            boolean after = end < text.length() && joins(text.charAt(end));
            return !before && !after;
        }

        private static boolean joins(char c) {
            return Character.isLetterOrDigit(c) || "-‐‑_/@#&+*".indexOf(c) >= 0;
        }

        /** "Stormwater", "antivax": known words written as one may be new. */
        private boolean isMadeOfTwo(String word) {
            for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
                if (has(word.substring(0, cut)) && has(word.substring(cut))) {
                    return true;
                }
            }
            return false;
        }

        private boolean has(String word) {
            return spellings.stream().anyMatch(s -> s.has(word));
        }

        private void flag(Token token, Findings findings) {
            String word = token.text();
            spellings.stream()
                    .flatMap(s -> s.near(word).stream()
                            .filter(near -> FingerSlip.makes(word, near) && s.frequency(near) >= COMMON))
                    .findFirst()
                    .ifPresent(near -> findings.flag(
                                    token.span(), "no dictionary has \"" + word + "\"; \"" + near + "\" may be meant")
                            .confidence(Confidence.POSSIBLE)
                            .suggest(near));
        }
    }
}
