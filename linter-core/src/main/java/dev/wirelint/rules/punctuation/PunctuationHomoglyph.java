package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.marks.MixedAlphabets;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashMap;
import java.util.Map;

/** A Cyrillic or Greek letter in a word of Latin letters, which looks right and is never found again. */
public final class PunctuationHomoglyph implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        Map<Integer, String> looksLike = new HashMap<>();
        for (WordList.ListRow row : settings.list("letters").rows()) {
            looksLike.put(row.column(0).codePointAt(0), row.column(1));
        }
        MixedAlphabets mixed = new MixedAlphabets(looksLike);
        return (copy, findings) -> mixed.in(copy, settings.zones())
                .forEach(word -> findings.flag(
                                word.place(),
                                "\"" + copy.textOf(word.place())
                                        + "\" mixes letters of two alphabets; write it in Latin letters")
                        .replaceIf(word.surely(), word.latin()));
    }
}
