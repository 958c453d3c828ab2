package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that ask for a partner and get another: both with three, either and, neither or, not only and.
 *
 * @param starts words that open a member
 * @param goesOn words with which a sentence goes on, and no member begins
 */
public record WordPairs(Set<String> starts, Set<String> goesOn) {
    private static final Set<String> OPENERS = Set.of("both", "either", "neither", "only", "between");
    private static final Set<String> CHOICE =
            Set.of("choose", "chose", "choosing", "chosen", "choice", "decide", "deciding");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor");
    private static final int LONGEST_MEMBER = 5;
    private static final int REACH = 18;

    /** Those of the sentences in some zones, in reading order. */
    public List<WrongPartner> in(Copy copy, Set<Zone> zones) {
        List<WrongPartner> wrong = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 3 < tokens.size() && sentence.isReadable(); i++) {
                if (OPENERS.contains(lower(tokens, i))
                        && !Quotations.of(copy).hold(tokens.get(i).span())) {
                    new BoundWords(tokens, i, starts, goesOn).partner().ifPresent(wrong::add);
                }
            }
        }
        return List.copyOf(wrong);
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }

    /** One such word and what follows. */
    private record BoundWords(List<Token> tokens, int at, Set<String> starts, Set<String> goesOn) {
        Optional<WrongPartner> partner() {
            return switch (lower(tokens, at)) {
                case "both" -> both();
                case "either" -> either();
                case "neither" -> neither();
                case "between" -> between();
                default -> notOnly();
            };
        }

        /** "Must choose between the church or the bus". */
        private Optional<WrongPartner> between() {
            int or = find(at + 2, REACH, "or");
            boolean plain = or > 0
                    && tokens.subList(at + 1, or).stream().allMatch(Token::isWord)
                    && find(at + 1, or - at, "and") < 0;
            return plain
                            && CHOICE.contains(lower(tokens, at - 1))
                            && kind(or + 1).equals(kind(at + 1))
                    ? wrong(at, or + 1, WrongPartner.Opener.BETWEEN)
                    : Optional.empty();
        }

        /** Three members behind "both", each of them short and begun alike. */
        private Optional<WrongPartner> both() {
            int first = at + 1;
            int comma = find(first, LONGEST_MEMBER, ",");
            if (comma < 0 || !isMember(first, comma) || namesTwo(first, comma)) {
                return Optional.empty();
            }
            int and = find(comma + 1, LONGEST_MEMBER + 1, "and");
            int second = lower(tokens, and - 1).equals(",") ? and - 1 : and;
            if (and < 0 || !isMember(comma + 1, second) || !opensAlike(first, comma + 1, and + 1)) {
                return Optional.empty();
            }
            return wrong(at, and + 1, WrongPartner.Opener.BOTH);
        }

        /** Whether "both" belongs to the word before the comma, and who they are follows: "both brothers, A and B". */
        private boolean namesTwo(int first, int comma) {
            Token head = tokens.get(comma - 1);
            boolean plural = head.word().can("NNS")
                    || lower(tokens, first).equals("of")
                    || head.word().can("PRP");
            boolean alike = tokens.get(comma + 1).startsWithCapital()
                    == tokens.get(first).startsWithCapital();
            boolean determined = starts.contains(lower(tokens, first)) && starts.contains(lower(tokens, comma + 1));
            return plural && (!alike || determined || comma - first > 1);
        }

        private boolean isMember(int from, int to) {
            if (to <= from) {
                return false;
            }
            for (int i = from; i < to; i++) {
                boolean name = tokens.get(i).startsWithCapital();
                if (!tokens.get(i).isWord()
                        || (!name && tokens.get(i).word().must("V"))
                        || goesOn.contains(lower(tokens, i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean opensAlike(int first, int second, int third) {
            return kind(first).equals(kind(second)) && (kind(first).equals(kind(third)) || third >= tokens.size());
        }

        /** What a member opens with, as far as it tells members from other things. */
        private String kind(int start) {
            String word = lower(tokens, start);
            return starts.contains(word)
                    ? word.equals("an") ? "a" : word
                    : tokens.get(start).startsWithCapital() ? "Name" : "word";
        }

        private Optional<WrongPartner> either() {
            boolean negated = at > 0 && NEGATIONS.contains(lower(tokens, at - 1));
            if (negated || !starts.contains(lower(tokens, at + 1)) || find(at + 1, tokens.size(), "or") >= 0) {
                return Optional.empty();
            }
            int and = find(at + 2, REACH, "and");
            return and > 0 && kind(and + 1).equals(kind(at + 1))
                    ? wrong(at, and + 1, WrongPartner.Opener.EITHER)
                    : Optional.empty();
        }

        private Optional<WrongPartner> neither() {
            if (!starts.contains(lower(tokens, at + 1)) || find(at + 1, tokens.size(), "nor") >= 0) {
                return Optional.empty();
            }
            int or = find(at + 2, REACH, "or");
            return or > 0 && kind(or + 1).equals(kind(at + 1))
                    ? wrong(at, or + 1, WrongPartner.Opener.NEITHER)
                    : Optional.empty();
        }

        /** "not only in the towns and in the villages". */
        private Optional<WrongPartner> notOnly() {
            if (!lower(tokens, at - 1).equals("not")) {
                return Optional.empty();
            }
            for (int i = at + 1; i < tokens.size(); i++) {
                if (goesOn.contains(lower(tokens, i))) {
                    return Optional.empty();
                }
            }
            int and = find(at + 2, REACH, "and");
            if (and > 0
                    && lower(tokens, and - 1).equals(",")
                    && tokens.get(at + 1).word().can("VB")) {
                return wrong(at - 1, and + 1, WrongPartner.Opener.NOT_ONLY);
            }
            boolean verbs = and > 0
                    && tokens.get(at + 1).word().can("VB")
                    && tokens.get(and + 1).word().must("VB")
                    && tokens.get(at + 1).word().must("VB");
            if (and > 0
                    && (verbs
                            || (starts.contains(lower(tokens, at + 1))
                                    && kind(and + 1).equals(kind(at + 1))))) {
                return wrong(at - 1, and + 1, WrongPartner.Opener.NOT_ONLY);
            }
            return Optional.empty();
        }

        private int find(int from, int reach, String word) {
            for (int i = from; i < Math.min(tokens.size() - 1, from + reach); i++) {
                if (lower(tokens, i).equals(word)) {
                    return i;
                }
            }
            return -1;
        }

        private Optional<WrongPartner> wrong(int from, int to, WrongPartner.Opener opener) {
            Span span =
                    Span.covering(tokens.get(from).span(), tokens.get(to - 1).span());
            return Optional.of(new WrongPartner(opener, span));
        }
    }
}
