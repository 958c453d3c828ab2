package dev.wirelint.rules.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.Attribution.Kind;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A verb of saying that judges what it brings in, such as "claimed" (Guardian style guide, "said"). */
public final class AttributionVerbLoaded implements Rule {
    private static final Set<String> NO_SUBJECT = LanguageList.beside(
                    AttributionVerbLoaded.class, "around-loaded-verbs.txt")
            .words("no-subject");

    private static final int LONGEST_CLAUSE = 20;

    private static final Set<String> CONDITIONS = LanguageList.beside(
                    AttributionVerbLoaded.class, "around-loaded-verbs.txt")
            .words("condition");
    private static final Set<String> FILINGS = LanguageList.beside(
                    AttributionVerbLoaded.class, "around-loaded-verbs.txt")
            .words("filing");

    @Override
    public Check prepare(Settings settings) {
        Set<String> loaded = Set.copyOf(settings.list("verbs").words());
        return (copy, findings) -> {
            Set<String> told = new HashSet<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                for (Attribution attribution : Attributions.of(copy).in(sentence)) {
                    String verb = copy.textOf(attribution.cue());
                    if (attribution.kind() == Kind.SAYING
                            && attribution.source().isPresent()
                            && !Quotations.of(copy).hold(attribution.cue())
                            && isVerb(sentence, attribution)
                            && !isDemand(sentence, attribution)
                            && !isFiling(copy, attribution)
                            && lemma(verb, loaded).filter(told::add).isPresent()) {
                        plain(verb)
                                .ifPresent(said -> findings.flag(
                                                attribution.cue(),
                                                "\"" + verb + "\" judges what it reports; write \"" + said + "\"")
                                        .suggest(said));
                    }
                }
            }
        };
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

    private static Optional<String> plain(String verb) {
        if (verb.endsWith("ed")) {
            return Optional.of("said");
        }
        return verb.endsWith("ing") ? Optional.empty() : Optional.of(verb.endsWith("s") ? "says" : "say");
    }
}
