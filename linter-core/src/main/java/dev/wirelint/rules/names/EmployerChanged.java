package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.EmployerChange;
import dev.wirelint.analysis.people.EmployerChanges;
import dev.wirelint.analysis.people.Post;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.stream.Collectors;

/** Finds the analyst of one house who is that of another further down. */
public final class EmployerChanged implements Rule {
    @Override
    public Check prepare(Settings settings) {
        EmployerChanges changes = new EmployerChanges(
                settings.list("posts").words(),
                settings.list("posts").rows().stream()
                        .collect(Collectors.toUnmodifiableMap(r -> r.column(0), r -> r.column(1))));
        return (copy, findings) -> changes.in(copy).forEach(change -> flag(change, copy, findings));
    }

    private static void flag(EmployerChange change, Copy copy, Findings findings) {
        Post post = change.before();
        findings.flag(
                        change.place(),
                        "the " + post.noun() + " is of " + change.employer() + " here, and "
                                + post.person().name() + " of " + post.employer() + " on line "
                                + copy.line(post.place()) + "; one person?")
                .confidence(Confidence.LIKELY)
                .related(post.place(), "\"" + copy.textOf(post.place()) + "\" here");
    }
}
