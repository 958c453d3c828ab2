package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.ChangedInitials;
import dev.wirelint.analysis.initials.Initials;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds initials that everybody knows where those of another body, a letter away, were explained. */
public final class AbbrevChanged implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        Set<String> all = Set.copyOf(known);
        return (copy, findings) -> ChangedInitials.of(copy, settings.zones(), all)
                .forEach(changed -> flag(changed.initials(), changed.meant(), copy, findings));
    }

    private static void flag(Initials initials, Initials meant, Copy copy, Findings findings) {
        String there = copy.textOf(meant.span());
        boolean named = there.indexOf(' ') >= 0;
        findings.flag(
                        initials.span(),
                        "\"" + initials.letters() + "\" here, \"" + there + "\" " + (named ? "" : "explained ")
                                + "on line " + copy.line(meant.span()) + "; one body? check which")
                .confidence(Confidence.LIKELY)
                .suggest(meant.letters())
                .related(meant.span(), named ? "the name in full" : "explained here");
    }
}
