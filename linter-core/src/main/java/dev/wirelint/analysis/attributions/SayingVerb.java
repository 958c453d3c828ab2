package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.attributions.Attribution.Manner;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.ToBe;
import dev.wirelint.language.Token;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word of a sentence, read as a verb of saying where it is one. */
final class SayingVerb {
    private static final Map<String, String> VERBS = Stream.of("verbs-of-saying.txt", "verbs-of-figures.txt")
            .flatMap(l -> LanguageList.of(l).kinds().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (saying, figure) -> saying));
    private static final Set<String> SIGHT =
            LanguageList.of("verbs-of-figures.txt").words("sight");
    private static final Set<String> PAPER =
            LanguageList.of("verbs-of-figures.txt").words("paper");
    private static final Set<String> TOLLS = LanguageList.of("tolls.txt").words();
    private static final Set<String> UNSAID =
            LanguageList.of("attributions/saying-verb.txt").words("unsaid");
    private static final Set<String> GO_ON_TO =
            LanguageList.of("attributions/saying-verb.txt").words("go-on-to");
    private static final Set<String> OBJECTS =
            LanguageList.of("attributions/saying-verb.txt").words("object");
    private static final Set<String> CLAUSE_ENDS = Set.of("", ";", ":", "while", "but");
    /** "Has forecast": the subject stands before the auxiliary. */
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private static final Set<String> PARTICLES = Set.of("out", "clear");

    /** Verbs of who has not counted but reckons, or of a figure that speaks for itself. */
    private static final Set<String> RECKONING = LanguageList.of("verbs-of-saying.txt").rows().stream()
            .filter(r -> r.size() > 2 && r.get(2).equals("thought"))
            .map(r -> r.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NEXT_CLAUSE =
            LanguageList.of("attributions/saying-verb.txt").words("next-clause");
    private static final int LONGEST_OBJECT = 12;

    private final List<Token> tokens;
    private final int at;
    private final Around word;
    private final SourceWords source;

    SayingVerb(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
        this.word = new Around(tokens, at);
        this.source = new SourceWords(tokens, at);
    }

    Optional<Attribution> read() {
        Optional<Reading> verb = tokens.get(at).word().readings().stream()
                .filter(r -> r.tag().startsWith("VB") && VERBS.containsKey(r.lemma()))
                .findFirst();
        if (verb.isEmpty() || isNounHere() || isUnsaid()) {
            return Optional.empty();
        }
        String lemma = verb.get().lemma();
        if (new Participle(word).isSilent(lemma, kind(lemma).equals("commit"))) {
            return Optional.empty();
        }
        return sayingOf(lemma)
                .or(() -> ofDocument(lemma))
                .map(a -> RECKONING.contains(lemma) && a.kind() == Manner.SAYING ? reckoned(a) : a);
    }

    /** "Would say", "declined to say"; who goes on to say has said it. */
    private boolean isUnsaid() {
        boolean goesOn = word.before(1).equals("to") && GO_ON_TO.contains(word.before(2));
        return !goesOn && (UNSAID.contains(word.before(1)) || (UNSAID.contains(word.before(2)) && word.isAdverb(1)));
    }

    private static String kind(String lemma) {
        return VERBS.getOrDefault(lemma, "");
    }

    /**
     * "The survey gives 40 percent", "the bank sees growth of 2%": a document says what it has, a body what it sees.
     */
    private Optional<Attribution> ofDocument(String lemma) {
        if (SIGHT.contains(lemma) && tokens.get(at).word().can("VBZ") && isOfActor()) {
            return Optional.of(reckoned(attribution(Manner.SAYING, source.words())));
        }
        boolean helping = lemma.equals("have") && !word.isNumber(1) && !OBJECTS.contains(word.after(1));
        return PAPER.contains(lemma) && !helping && Documents.areSubjectOf(tokens, at)
                ? Optional.of(new Attribution(Manner.DATA, tokens.get(at).span(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Attribution> sayingOf(String lemma) {
        String kind = kind(lemma);
        if (kind.equals("paper") || kind.equals("sight")) {
            return Optional.empty();
        }
        if (kind.equals("toll") || kind.equals("amount")) {
            return givesFigure(kind.equals("toll"))
                    ? Optional.of(attribution(Manner.SAYING, source.words()))
                    : Optional.empty();
        }
        if (kind.equals("reckon")) {
            return isPassive() || !hasSubject()
                    ? Optional.empty()
                    : Optional.of(attribution(Manner.SAYING, source.words()));
        }
        boolean plain = kind.equals("plain");
        if (isPassive()) {
            boolean agent = word.after(1).equals("by")
                    || word.after(2).equals("by")
                    || word.after(1).equals("as");
            return plain || agent
                    ? Optional.of(attribution(agent ? Manner.SAYING : Manner.WEAK, Optional.empty()))
                    : Optional.empty();
        }
        boolean commits = kind.equals("commit") && word.after(1).equals("to");
        if (!plain && !commits && !saysSomething()) {
            return Optional.empty();
        }
        return Optional.of(attribution(Manner.SAYING, source.words()));
    }

    private Attribution attribution(Manner kind, Optional<Span> source) {
        return new Attribution(kind, tokens.get(at).span(), source);
    }

    /** Who reckons stands behind what follows; behind all of it where the verb comes last: "…, analysts expect". */
    private Attribution reckoned(Attribution saying) {
        String next = word.after(1);
        if (source.isBehind() || next.isEmpty() || ".,;:".contains(next) || QuoteMarks.is(next)) {
            return saying;
        }
        int end = at + 1;
        while (end < tokens.size() && !NEXT_CLAUSE.contains(word.after(end - at))) {
            end++;
        }
        return new Attribution(
                saying.kind(),
                saying.cue(),
                saying.source(),
                Optional.of(
                        Span.covering(tokens.get(at).span(), tokens.get(end - 1).span())));
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
        return ToBe.isWholeOrCut(word.before(1)) || (ToBe.isWholeOrCut(word.before(2)) && word.isAdverb(1));
    }

    /** A verb with other lives says something where a clause, a quotation or the end of the speaker's tail follows. */
    private boolean saysSomething() {
        String next = PARTICLES.contains(word.after(1)) ? word.after(2) : word.after(1);
        if (next.equals("that") || next.equals("how") || next.isEmpty() || QuoteMarks.is(next)) {
            return true;
        }
        boolean tail = ".,:".contains(next) && !tokens.get(at).word().can("NN");
        return tail || source.isBehind() || Documents.standBefore(word) || new ClauseAhead(tokens, at).begins();
    }

    /** "Analysts expect", "the bank forecasts": somebody reckons it, and no noun of the same letters is meant. */
    private boolean hasSubject() {
        Optional<Token> previous = word.previous();
        if (previous.isEmpty()) {
            return false;
        }
        boolean noun = tokens.get(at).word().can("NN");
        boolean subject = previous.get().word().can("NN")
                || previous.get().startsWithCapital()
                || Set.of("he", "she", "it", "they", "who", "also", "now").contains(word.before(1))
                || HAVE.contains(word.before(1))
                || (word.before(2).equals("on") && word.before(1).equals("to"));
        boolean object = OBJECTS.contains(word.after(1))
                || word.after(1).equals("that")
                || (word.after(1).equals("to") && tokens.get(at).word().can("VBZ"))
                || word.isNumber(1);
        boolean ofActor = isOfActor()
                && (word.after(1).equals(",")
                        || word.after(1).equals(".")
                        || (at + 1 < tokens.size() && tokens.get(at + 1).word().must("NN")));
        return subject && (!noun || object || ofActor);
    }

    private boolean isOfActor() {
        OptionalInt head = SubjectHead.of(tokens, at);
        return head.isPresent() && Actors.isActor(tokens, head.getAsInt());
    }

    /** "Put the death toll at 18", "pegged the losses at $3 million"; a toll may be raised to it as well. */
    private boolean givesFigure(boolean toll) {
        for (int i = 2; i < LONGEST_OBJECT && !CLAUSE_ENDS.contains(word.after(i)); i++) {
            boolean known = toll && i < LONGEST_OBJECT / 2 && TOLLS.contains(word.after(i));
            boolean at = word.after(i).equals("at") && (word.isNumber(i + 1) || word.isNumber(i + 2));
            if (known || (at && !isPassive())) {
                return true;
            }
        }
        return false;
    }
}
