package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Credits;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;
import java.util.Optional;

/** A byline and a sign-off that do not name the same writer, or not in the same spelling. */
public final class BylineSignoffMismatch implements Rule {
    private static final double MISSPELLED = Confidence.SURE;
    private static final double ABSENT = Confidence.RATHER_LIKELY;

    @Override
    public Check prepare(Settings settings) {
        return BylineSignoffMismatch::check;
    }

    private static void check(Copy copy, Findings findings) {
        for (Credits.Mismatch mismatch : Credits.mismatches(copy.article(), Ledger.of(copy))) {
            Mention byline = mismatch.byline();
            Optional<Mention> signOff = mismatch.signOff();
            if (mismatch.isByInitial() || mismatch.isByInitials(copy)) {
                continue;
            }
            String message = signOff.map(s -> "the byline has \"" + byline.spelling() + "\", the sign-off \""
                            + s.spelling() + "\"; ask which is right")
                    .orElse("the byline has \"" + byline.spelling() + "\", the sign-off does not; add the name or ask");
            Findings.Draft draft = findings.flag(byline.span(), message)
                    .confidence(signOff.isPresent() ? MISSPELLED : ABSENT)
                    .group("name:" + byline.spelling().toLowerCase(Locale.ROOT));
            signOff.ifPresent(s -> draft.suggest(s.spelling()).related(s.span(), "\"" + s.spelling() + "\" here"));
        }
    }
}
