package dev.wirelint.analysis.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.Attribution.Manner;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Verbs of saying that judge what they bring in, such as "claimed". */
public final class LoadedVerbs {
    private static final Set<String> NO_SUBJECT =
            LanguageList.beside(LoadedVerbs.class, "around-loaded-verbs.txt").words("no-subject");

    private static final int LONGEST_CLAUSE = 20;

    private static final Set<String> CONDITIONS =
            LanguageList.beside(LoadedVerbs.class, "around-loaded-verbs.txt").words("condition");
    private static final Set<String> FILINGS =
            LanguageList.beside(LoadedVerbs.class, "around-loaded-verbs.txt").words("filing");

    private LoadedVerbs() {}

    /**
     * The verbs that judge, each told of once.
     *
     * @param loaded their base forms
     */
    public static List<Span> of(Copy copy, Set<Zone> zones, Set<String> loaded) {
        Set<String> told = new HashSet<>();
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            for (Attribution attribution : Attributions.of(copy).in(sentence)) {
                if (brings(copy, sentence, attribution)
                        && lemma(copy.textOf(attribution.cue()), loaded)
                                .filter(told::add)
                                .isPresent()) {
                    found.add(attribution.cue());
                }
            }
        }
        return found;
    }

    /** Whether its verb brings in what somebody says, and asks for nothing. */
    private static boolean brings(Copy copy, Sentence sentence, Attribution attribution) {
        return attribution.kind() == Manner.SAYING
                && attribution.source().isPresent()
                && !Quotations.of(copy).hold(attribution.cue())
                && isVerb(sentence, attribution)
                && !isDemand(sentence, attribution)
                && !isFiling(copy, attribution);
    }

    /** The base form, where it is on the list; each is told of once a story. */
    private static Optional<String> lemma(String verb, Set<String> loaded) {
        return English.get().word(verb).readings().stream()
                .filter(r -> r.tag().startsWith("VB") && loaded.contains(r.lemma()))
                .map(Reading::lemma)
                .findFirst();
    }

    /** "Hit back at claims that" has the noun. */
    private static boolean isVerb(Sentence sentence, Attribution attribution) {
        int cue = indexFrom(sentence, attribution.cue().start());
        Token before = sentence.tokens().get(Math.max(0, cue - 1));
        return !NO_SUBJECT.contains(before.text().toLowerCase(Locale.ROOT));
    }

    /** "Insisted that he leave" and "after they insisted" ask for something rather than say it. */
    private static boolean isDemand(Sentence sentence, Attribution attribution) {
        List<Token> tokens = sentence.tokens();
        int next = indexFrom(sentence, attribution.cue().end());
        if (next == tokens.size() || !tokens.get(next).isWord()) {
            Span source = attribution.source().orElse(attribution.cue());
            return tokens.subList(indexFrom(sentence, source.start()), indexFrom(sentence, source.end())).stream()
                    .anyMatch(t -> CONDITIONS.contains(t.text().toLowerCase(Locale.ROOT)));
        }
        if (!tokens.get(next).reads("that")) {
            return tokens.get(next).reads("on") || tokens.get(next).reads("upon");
        }
        return isBare(tokens.subList(next + 1, Math.min(tokens.size(), next + LONGEST_CLAUSE)));
    }

    /** The index of the first token that starts at a place or behind it. */
    private static int indexFrom(Sentence sentence, int place) {
        return InOrder.firstFrom(sentence.tokens(), Token::span, place);
    }

    /** Whether a clause has its verb in the bare form, as a demand does: "that he leave". */
    private static boolean isBare(List<Token> clause) {
        boolean subject = false;
        for (Token token : clause) {
            Word word = token.word();
            if (!subject) {
                subject = word.can("NN") || word.can("PRP") || token.startsWithCapital();
            } else if (word.can("VBD") || word.can("VBZ") || word.can("MD")) {
                return false;
            } else if (word.readings().stream().anyMatch(r -> r.tag().equals("VB"))) {
                return true;
            } else if (word.can("VBP")) {
                return false;
            }
        }
        return false;
    }

    /** What a party sets down in court is a claim by its nature. */
    private static boolean isFiling(Copy copy, Attribution attribution) {
        return attribution.source().stream()
                .flatMap(s -> copy.words(s).stream())
                .anyMatch(w -> FILINGS.contains(w.folded()));
    }
}
