package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.analysis.names.Variant;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import java.util.Locale;

/** Reports the variants of a story that are of one matter, each place by itself and with the evidence. */
record VariantCheck(VariantMatter matter) implements Check {
    private static final int PLACES_SHOWN = 5;

    @Override
    public void check(Copy copy, Findings findings) {
        for (Variant variant : copy.names().variants()) {
            for (Occurrence occurrence : variant.other().occurrences()) {
                if (VariantMatter.of(variant, occurrence) == matter) {
                    flag(variant, occurrence.word(), findings);
                }
            }
        }
    }

    private static void flag(Variant variant, NameWord word, Findings findings) {
        Form preferred = variant.preferred();
        String replacement = inCaseOf(word, preferred.spelling());
        if (replacement.equals(word.text())) {
            return;
        }
        Findings.Draft draft = findings.flag(word.span(), message(variant))
                .suggest(replacement)
                .confidence(variant.confidence())
                .group("name:" + preferred.spelling().toLowerCase(Locale.ROOT));
        preferred.occurrences().stream()
                .limit(PLACES_SHOWN)
                .forEach(o -> draft.related(o.word().span(), "\"" + o.word().text() + "\" here"));
    }

    /** The evidence: how often each spelling stands, how they differ, and who is named in full. */
    private static String message(Variant variant) {
        Form preferred = variant.preferred();
        String message = times(preferred) + ", " + times(variant.other()) + " ("
                + String.join(", ", variant.likeness().changes()) + ")";
        return preferred
                .introduction()
                .map(Mention::spelling)
                .map(name -> message + "; first reference: " + name)
                .orElse(message);
    }

    private static String times(Form form) {
        return form.occurrences().size() + "\u00D7 " + form.spelling();
    }

    private static String inCaseOf(NameWord word, String spelling) {
        boolean shouted =
                word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return shouted ? spelling.toUpperCase(Locale.ROOT) : spelling;
    }
}
