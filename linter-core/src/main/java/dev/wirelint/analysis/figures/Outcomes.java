package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that say what became of people, with what each needs to say it. */
final class Outcomes {
    private static final Map<String, OutcomeWord> BY_WORD = new HashMap<>();

    static {
        for (List<String> row : LanguageList.of("casualty-words.txt").rows()) {
            Needs form = Needs.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            BY_WORD.put(
                    row.get(0),
                    new OutcomeWord(form, HarmDone.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
    }

    private Outcomes() {}

    /** What a word needs to say what became of somebody. */
    enum Needs {
        PARTICIPLE,
        VERB,
        STATE,
        NOUN
    }

    record OutcomeWord(Needs form, HarmDone outcome) {}

    /** What a word says, in whatever form of it stands there. */
    static Optional<OutcomeWord> of(String word) {
        OutcomeWord asWritten = BY_WORD.get(word);
        if (asWritten != null) {
            return Optional.of(asWritten);
        }
        if (word.length() < 4) {
            return Optional.empty();
        }
        return English.get().word(word).readings().stream()
                .filter(r -> r.tag().startsWith("VB"))
                .map(Reading::lemma)
                .flatMap(l -> Optional.ofNullable(BY_WORD.get(l)).stream())
                .filter(e -> e.form() == Needs.PARTICIPLE || e.form() == Needs.VERB)
                .findFirst();
    }

    static boolean harms(String word) {
        return of(word).isPresent();
    }

    static boolean isNoun(String word) {
        return of(word).filter(e -> e.form() == Needs.NOUN).isPresent();
    }
}
