package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Credits;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A byline and a sign-off that do not name the same writer, or not in the same spelling. */
public final class BylineSignoffMismatch implements Rule {
    private static final double MISSPELLED = Confidence.SURE;
    private static final double ABSENT = Confidence.RATHER_LIKELY;

    @Override
    public Check prepare(Settings settings) {
        return BylineSignoffMismatch::check;
    }

    /** Whether one has the given name's first letter alone: "T. Marchetti". */
    private static boolean isByInitial(String one, String other) {
        boolean initial = one.matches("\\p{Lu}\\.? .*") || other.matches("\\p{Lu}\\.? .*");
        String family = one.substring(one.lastIndexOf(' ') + 1);
        return initial && one.charAt(0) == other.charAt(0) && other.endsWith(" " + family);
    }

    /** Whether the byline has initials and the sign-off the family name. */
    private static boolean isFamilyIn(Copy copy, String byline) {
        String family = byline.substring(byline.lastIndexOf(' ') + 1);
        return byline.matches("(?:\\p{Lu}\\.? )+\\p{Lu}.*")
                && copy.blocks(Set.of(Zone.SIGN_OFF)).stream()
                        .anyMatch(b -> copy.textOf(b.span()).contains(" " + family));
    }

    private static void check(Copy copy, Findings findings) {
        for (Credits.Mismatch mismatch : Credits.mismatches(copy.article(), Ledger.of(copy))) {
            Mention byline = mismatch.byline();
            Optional<Mention> signOff = mismatch.signOff();
            if (signOff.filter(s -> isByInitial(byline.spelling(), s.spelling()))
                            .isPresent()
                    || isFamilyIn(copy, byline.spelling())) {
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
