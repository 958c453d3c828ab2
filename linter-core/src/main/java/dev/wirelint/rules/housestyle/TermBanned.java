package dev.wirelint.rules.housestyle;

import dev.wirelint.rule.Check;
import dev.wirelint.rule.Inflection;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.forms.PhraseForm;
import dev.wirelint.rule.forms.PhraseForm.PhraseEntry;
import dev.wirelint.rule.forms.PhraseForm.Where;
import dev.wirelint.rule.forms.Slip;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.List;

/** The words a house does not print, and those of the list beside the page. */
public final class TermBanned implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        List<PhraseEntry> entries = new ArrayList<>();
        settings.vocabulary().banned().forEach(b -> entries.add(entry(b.words(), b.note())));
        settings.list("banned").rows().forEach(r -> entries.add(entry(r.column(0), r.column(1))));
        try {
            return PhraseForm.of(entries).prepare(settings);
        } catch (Slip slip) {
            throw new PageException(
                    "the banned words '"
                            + String.join(", ", entries.get(slip.entry()).phrases()) + "': " + slip.message(),
                    slip);
        }
    }

    private static PhraseEntry entry(String words, String note) {
        String why = note.replace('{', '(').replace('}', ')');
        return new PhraseEntry(
                List.of(words),
                "the house does not print \"{found}\"" + (why.isEmpty() ? "" : ": " + why),
                Inflection.NONE,
                false,
                Where.ANYWHERE,
                List.of(),
                List.of());
    }
}
