package dev.wirelint.rules.housestyle;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.forms.Slip;
import dev.wirelint.rule.forms.TermForm;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The house's own terms, and those of the list beside the page: use these words, not those. */
public final class TermPreferred implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        List<Term> terms = new ArrayList<>(settings.vocabulary().terms());
        WordList list = settings.list("terms");
        list.rows()
                .forEach(row -> terms.add(new Term(
                        row.column(0),
                        Arrays.stream(row.column(1).split(","))
                                .map(String::strip)
                                .toList(),
                        List.of())));
        try {
            return TermForm.of(terms).prepare(settings);
        } catch (Slip slip) {
            throw new PageException("the term '" + terms.get(slip.entry()).use() + "': " + slip.message(), slip);
        }
    }
}
