package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word that asks for a partner and gets another: both with three, either and, neither or, not only and. */
public final class PairedWordsMismatched implements Rule {
    private static final Set<String> OPENERS = Set.of("both", "either", "neither", "only", "between");
    private static final Set<String> CHOICE =
            Set.of("choose", "chose", "choosing", "chosen", "choice", "decide", "deciding");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "nor");
    private static final int LONGEST_MEMBER = 5;
    private static final int REACH = 18;

    @Override
    public Check prepare(Settings settings) {
        Set<String> starts = Set.copyOf(settings.list("member-starts").words());
        Set<String> goesOn = Set.copyOf(settings.list("goes-on").words());
        return (copy, findings) -> {
            for (Sentence sentence : copy.sentences(settings.zones())) {
                List<Token> tokens = sentence.tokens();
                for (int i = 0; i + 3 < tokens.size() && sentence.isReadable(); i++) {
                    if (OPENERS.contains(lower(tokens, i))
                            && !Quotations.of(copy).hold(tokens.get(i).span())) {
                        new Place(copy, tokens, i, starts, goesOn, findings).check();
                    }
                }
            }
        };
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }

    /** One such word and what follows. */
    private record Place(
            Copy copy, List<Token> tokens, int at, Set<String> starts, Set<String> goesOn, Findings findings) {
        void check() {
            switch (lower(tokens, at)) {
                case "both" -> both();
                case "either" -> either();
                case "neither" -> neither();
                case "between" -> between();
                default -> notOnly();
            }
        }

        /** Three members behind "both", each of them short and begun alike. */
        private void both() {
            int first = at + 1;
            int comma = find(first, LONGEST_MEMBER, ",");
            if (comma < 0 || !isMember(first, comma) || namesTwo(first, comma)) {
                return;
            }
            int and = find(comma + 1, LONGEST_MEMBER + 1, "and");
            int second = lower(tokens, and - 1).equals(",") ? and - 1 : and;
            if (and < 0 || !isMember(comma + 1, second) || !opensAlike(first, comma + 1, and + 1)) {
                return;
            }
            flag(at, and + 1, "three follow \"both\", which is for two; take it out", Confidence.SURE);
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

        private void either() {
            boolean negated = at > 0 && NEGATIONS.contains(lower(tokens, at - 1));
            if (negated || !starts.contains(lower(tokens, at + 1)) || find(at + 1, tokens.size(), "or") >= 0) {
                return;
            }
            int and = find(at + 2, REACH, "and");
            if (and > 0 && kind(and + 1).equals(kind(at + 1))) {
                flag(at, and + 1, "\"and\" follows \"either\"; write \"or\"", Confidence.SURE);
            }
        }

        private void neither() {
            if (!starts.contains(lower(tokens, at + 1)) || find(at + 1, tokens.size(), "nor") >= 0) {
                return;
            }
            int or = find(at + 2, REACH, "or");
            if (or > 0 && kind(or + 1).equals(kind(at + 1))) {
                flag(at, or + 1, "\"or\" follows \"neither\"; write \"nor\"", Confidence.SURE);
            }
        }

        /** "Must choose between the church or the bus". */
        private void between() {
            int or = find(at + 2, REACH, "or");
            boolean plain = or > 0
                    && tokens.subList(at + 1, or).stream().allMatch(Token::isWord)
                    && find(at + 1, or - at, "and") < 0;
            if (plain && CHOICE.contains(lower(tokens, at - 1)) && kind(or + 1).equals(kind(at + 1))) {
                flag(at, or + 1, "\"or\" follows \"between\"; write \"and\"", Confidence.NEARLY_SURE);
            }
        }

        /** "not only in the towns and in the villages". */
        private void notOnly() {
            if (!lower(tokens, at - 1).equals("not")) {
                return;
            }
            for (int i = at + 1; i < tokens.size(); i++) {
                if (goesOn.contains(lower(tokens, i))) {
                    return;
                }
            }
            int and = find(at + 2, REACH, "and");
            if (and > 0
                    && lower(tokens, and - 1).equals(",")
                    && tokens.get(at + 1).word().can("VB")) {
                flag(at - 1, and + 1, "\"and\" follows \"not only\"; write \"but\"", Confidence.NEARLY_SURE);
                return;
            }
            boolean verbs = and > 0
                    && tokens.get(at + 1).word().can("VB")
                    && tokens.get(and + 1).word().must("VB")
                    && tokens.get(at + 1).word().must("VB");
            if (and > 0
                    && (verbs
                            || (starts.contains(lower(tokens, at + 1))
                                    && kind(and + 1).equals(kind(at + 1))))) {
                flag(at - 1, and + 1, "\"and\" follows \"not only\"; write \"but\"", Confidence.NEARLY_SURE);
            }
        }

        private int find(int from, int reach, String word) {
            for (int i = from; i < Math.min(tokens.size() - 1, from + reach); i++) {
                if (lower(tokens, i).equals(word)) {
                    return i;
                }
            }
            return -1;
        }

        private void flag(int from, int to, String message, double confidence) {
            Span span =
                    Span.covering(tokens.get(from).span(), tokens.get(to - 1).span());
            findings.flag(span, message).confidence(confidence);
        }
    }
}
