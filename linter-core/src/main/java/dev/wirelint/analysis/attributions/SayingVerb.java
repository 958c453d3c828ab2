package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.attributions.Attribution.Kind;
import dev.wirelint.analysis.lists.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word of a sentence, read as a verb of saying where it is one. */
final class SayingVerb {
    private static final Map<String, String> VERBS =
            LanguageList.of("verbs-of-saying.txt").kinds();
    private static final Set<String> SOURCE_NOUNS = Stream.of("data", "document")
            .flatMap(k -> LanguageList.of("sources.txt").words(k).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNSAID =
            Set.of("to", "not", "n't", "n’t", "never", "would", "could", "should", "might", "cannot", "without");
    private static final Set<String> ADVERBS =
            Set.of("also", "later", "earlier", "since", "previously", "separately", "now");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s");
    private static final Set<String> TOLLS = Set.of("toll", "number", "figure", "count", "tally", "total");
    private static final Set<String> OBJECTS = Set.of("a", "an", "the", "that", "his", "her", "its", "their");
    private static final String MARKS = "“\"‘”’'";
    private static final Set<String> PARTICLES = Set.of("out", "clear");

    /** Verbs of who has not counted but reckons, or of a figure that speaks for itself. */
    private static final Set<String> RECKONING = LanguageList.of("verbs-of-saying.txt").rows().stream()
            .filter(r -> r.size() > 2 && r.get(2).equals("thought"))
            .map(r -> r.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SHOWING =
            Set.of("indicate", "suggest", "show", "reveal", "highlight", "underline", "underscore", "signal", "detail");
    private static final Set<String> NEXT_CLAUSE = Set.of(";", "while", "but", "whereas", "although", "though");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "had", "will");
    private static final Set<String> PARTS =
            Set.of("%", "percent", "cent", "pct", "million", "billion", "thousand", "half", "third", "quarter", "most");
    private static final int LONGEST_SUBJECT = 6;

    private final List<Token> tokens;
    private final int at;
    private final SourceWords source;

    SayingVerb(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
        this.source = new SourceWords(tokens, at);
    }

    Optional<Attribution> read() {
        Optional<Reading> verb = tokens.get(at).word().readings().stream()
                .filter(r -> r.tag().startsWith("VB") && VERBS.containsKey(r.lemma()))
                .findFirst();
        if (verb.isEmpty()
                || isNounHere()
                || UNSAID.contains(before(1))
                || (UNSAID.contains(before(2)) && isAdverb(1))) {
            return Optional.empty();
        }
        String lemma = verb.get().lemma();
        if ((SHOWING.contains(lemma) && isRemark()) || isParticiple()) {
            return Optional.empty();
        }
        return sayingOf(lemma).map(a -> RECKONING.contains(lemma) && a.kind() == Kind.SAYING ? reckoned(a) : a);
    }

    private Optional<Attribution> sayingOf(String lemma) {
        String kind = VERBS.getOrDefault(lemma, "");
        if (kind.equals("toll")) {
            return givesToll() ? Optional.of(attribution(Kind.SAYING, source.words())) : Optional.empty();
        }
        if (kind.equals("reckon")) {
            return isPassive() || !hasSubject()
                    ? Optional.empty()
                    : Optional.of(attribution(Kind.SAYING, source.words()));
        }
        boolean plain = kind.equals("plain");
        if (isPassive()) {
            boolean agent = after(1).equals("by") || after(2).equals("by") || after(1).equals("as");
            return plain || agent
                    ? Optional.of(attribution(agent ? Kind.SAYING : Kind.WEAK, Optional.empty()))
                    : Optional.empty();
        }
        boolean commits = kind.equals("commit") && after(1).equals("to");
        if (!plain && !commits && !saysSomething()) {
            return Optional.empty();
        }
        return Optional.of(attribution(Kind.SAYING, source.words()));
    }

    private Attribution attribution(Kind kind, Optional<Span> source) {
        return new Attribution(kind, tokens.get(at).span(), source);
    }

    /** Who reckons stands behind what follows; behind all of it where the verb comes last: "…, analysts expect". */
    private Attribution reckoned(Attribution saying) {
        if (source.isBehind() || after(1).isEmpty() || ".,;:".contains(after(1)) || MARKS.contains(after(1))) {
            return saying;
        }
        int end = at + 1;
        while (end < tokens.size() && !NEXT_CLAUSE.contains(after(end - at))) {
            end++;
        }
        return new Attribution(
                saying.kind(),
                saying.cue(),
                saying.source(),
                Optional.of(
                        Span.covering(tokens.get(at).span(), tokens.get(end - 1).span())));
    }

    /** "It was half done, suggesting that the bridge would open": the copy's own remark, where it speaks of no data. */
    private boolean isRemark() {
        return tokens.get(at).word().must("VBG")
                && before(1).equals(",")
                && tokens.subList(0, at).stream()
                        .noneMatch(t -> SOURCE_NOUNS.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /**
     * "Some 2,000 offences recorded in May": the things counted stand before, and what they were counted by is not
     * told.
     */
    private boolean isParticiple() {
        if (!tokens.get(at).word().can("VBN") || takesObject()) {
            return false;
        }
        int i = at - 1;
        while (i >= 0 && at - i <= LONGEST_SUBJECT && tokens.get(i).word().can("NN")) {
            i--;
        }
        return i >= 0 && i < at - 1 && isDigit(tokens.get(i));
    }

    private boolean takesObject() {
        String next = after(1);
        return next.isEmpty()
                || MARKS.contains(next)
                || Set.of("that", "how").contains(next)
                || Character.isDigit(next.charAt(0))
                || tokens.get(at + 1).word().can("DT");
    }

    /** "The report", "their claims", "a reported attack": the same letters, another word. */
    private boolean isNounHere() {
        if (!tokens.get(at).word().can("NN") && !tokens.get(at).word().can("JJ")) {
            return false;
        }
        if (at == 0) {
            return !tokens.get(at).word().can("VBG");
        }
        Token previous = tokens.get(at - 1);
        boolean modifies = previous.word().must("DT")
                || previous.word().must("PRP$")
                || previous.word().must("IN")
                || previous.word().must("JJ")
                || previous.text().endsWith("'s")
                || previous.text().endsWith("’s");
        return modifies && !previous.word().can("NNS");
    }

    private boolean isPassive() {
        if (!tokens.get(at).word().can("VBN")) {
            return false;
        }
        return BE.contains(before(1)) || (BE.contains(before(2)) && isAdverb(1));
    }

    /** A verb with other lives says something where a clause, a quotation or the end of the speaker's tail follows. */
    private boolean saysSomething() {
        String next = PARTICLES.contains(after(1)) ? after(2) : after(1);
        if (next.equals("that") || next.equals("how") || next.isEmpty() || MARKS.contains(next)) {
            return true;
        }
        boolean tail = ".,:".contains(next) && !tokens.get(at).word().can("NN");
        return tail || source.isBehind() || followsSourceNoun() || isClauseNext();
    }

    /** "The annual review released on Tuesday showed": what shows it stands before, in the same stretch of words. */
    private boolean followsSourceNoun() {
        for (int i = 1; i <= LONGEST_SUBJECT && !before(i).isEmpty(); i++) {
            if (SourceWords.BOUNDARIES.contains(before(i))) {
                return false;
            }
            if (SOURCE_NOUNS.contains(before(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Analysts expect", "the bank forecasts": somebody reckons it, and no noun of the same letters is meant. */
    private boolean hasSubject() {
        if (at == 0) {
            return false;
        }
        boolean noun = tokens.get(at).word().can("NN");
        Token previous = tokens.get(at - 1);
        boolean subject = previous.word().can("NN")
                || previous.startsWithCapital()
                || Set.of("he", "she", "it", "they", "who", "also", "now").contains(before(1));
        boolean object = OBJECTS.contains(after(1))
                || (after(1).equals("to") && tokens.get(at).word().can("VBZ"))
                || (!after(1).isEmpty() && Character.isDigit(after(1).charAt(0)));
        return subject && (!noun || object);
    }

    /** "Put the death toll at 18". */
    private boolean givesToll() {
        for (int i = 2; i < 6; i++) {
            if (TOLLS.contains(after(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Warned more rain could fall": a subject and its verb close behind. */
    private boolean isClauseNext() {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 8); i++) {
            Token token = tokens.get(i);
            if (isFinite(token)) {
                return i > at + 1;
            }
            if (isOfNumber(i)) {
                continue;
            }
            if (!token.isWord() || token.word().must("IN") || token.reads("to")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFinite(Token token) {
        return token.word().must("VBD")
                || token.word().must("VBZ")
                || token.word().must("MD")
                || FINITE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A figure stands in for a subject: "believe 30% of the fleet", "said $1.2 million". */
    private boolean isOfNumber(int i) {
        Token token = tokens.get(i);
        boolean afterNumber = i > at + 1
                && (isDigit(tokens.get(i - 1))
                        || PARTS.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)));
        return isDigit(token)
                || "%$€£".contains(token.text())
                || (afterNumber && (token.reads("of") || token.is(",") || token.is(".")));
    }

    private static boolean isDigit(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    private boolean isAdverb(int back) {
        return ADVERBS.contains(before(back))
                || before(back).endsWith("ly")
                || before(back).equals("have");
    }

    private String before(int back) {
        return at - back >= 0 ? tokens.get(at - back).text().toLowerCase(Locale.ROOT) : "";
    }

    private String after(int forward) {
        return at + forward < tokens.size() ? tokens.get(at + forward).text().toLowerCase(Locale.ROOT) : "";
    }
}
