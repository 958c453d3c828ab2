package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.figures.Casualty.Outcome;
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
    private static final Map<String, Entry> BY_WORD = new HashMap<>();

    static {
        for (List<String> row : LanguageList.of("casualty-words.txt").rows()) {
            Form form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            BY_WORD.put(row.get(0), new Entry(form, Outcome.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
    }

    private Outcomes() {}

    /** What a word needs to say what became of somebody. */
    enum Form {
        PARTICIPLE,
        VERB,
        STATE,
        NOUN
    }

    record Entry(Form form, Outcome outcome) {}

    /** What a word says, in whatever form of it stands there. */
    static Optional<Entry> of(String word) {
        Entry asWritten = BY_WORD.get(word);
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
                .filter(e -> e.form() == Form.PARTICIPLE || e.form() == Form.VERB)
                .findFirst();
    }

    static boolean harms(String word) {
        return of(word).isPresent();
    }

    static boolean isNoun(String word) {
        return of(word).filter(e -> e.form() == Form.NOUN).isPresent();
    }
}
