package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.marks.MissingSpaces;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** No space after a comma, a semicolon or a closing mark, or before an opening bracket. */
public final class PunctuationSpaceAfter implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> MissingSpaces.of(copy, settings.zones())
                .forEach(missing -> findings.flag(missing.place(), "no space " + where(missing.mark()) + "; put one in")
                        .replaceIf(missing.surely(), missing.spaced()));
    }

    private static String where(String mark) {
        return mark.equals("(") ? "before the opening bracket" : "after the " + InWords.closing(mark);
    }
}
