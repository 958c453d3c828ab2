package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.Office;
import dev.wirelint.analysis.people.OfficeChanges;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds somebody whose office is another one further down, with nothing in the story to tell of a change. */
public final class OfficeChanged implements Rule {
    @Override
    public Check prepare(Settings settings) {
        List<Set<String>> apart = settings.list("apart").words().stream()
                .map(r -> Arrays.stream(r.split("; ", -1)).collect(Collectors.toUnmodifiableSet()))
                .toList();
        Pattern told = Pattern.compile(
                "\\b(?:" + String.join("|", settings.list("changes").words()) + ")\\b", Pattern.CASE_INSENSITIVE);
        OfficeChanges changes = new OfficeChanges(apart, told);
        return (copy, findings) -> changes.in(copy).forEach(c -> flag(c.role(), c.other(), copy, findings));
    }

    private static void flag(Office role, Office other, Copy copy, Findings findings) {
        String who = other.person().map(Person::name).orElse("");
        findings.flag(
                        role.place(),
                        who + " is " + role.words() + " here and " + other.words() + " on line "
                                + copy.line(other.place()) + "; check which")
                .confidence(Confidence.LIKELY)
                .related(other.place(), "\"" + copy.textOf(other.place()) + "\" here");
    }
}
