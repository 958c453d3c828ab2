package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.People;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.analysis.people.Role;
import dev.wirelint.analysis.people.Roles;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds somebody whose office is another one further down, with nothing in the story to tell of a change. */
public final class OfficeChanged implements Rule {
    private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "associate", "junior");

    @Override
    public Check prepare(Settings settings) {
        List<Set<String>> apart = settings.list("apart").words().stream()
                .map(r -> Arrays.stream(r.split("; ", -1)).collect(Collectors.toUnmodifiableSet()))
                .toList();
        Pattern told = Pattern.compile(
                "\\b(?:" + String.join("|", settings.list("changes").words()) + ")\\b", Pattern.CASE_INSENSITIVE);
        return (copy, findings) -> {
            List<Role> roles = Roles.of(copy).all();
            if (roles.size() > 1 && !told.matcher(copy.text()).find()) {
                check(roles, apart, copy, findings);
            }
        };
    }

    private static void check(List<Role> roles, List<Set<String>> apart, Copy copy, Findings findings) {
        for (int i = 1; i < roles.size(); i++) {
            Role role = roles.get(i);
            List<Role> before = roles.subList(0, i);
            Optional<Role> other = role.person().isPresent()
                    ? ofTheSame(before, role, apart, copy)
                    : standingFor(before, roles, role, apart, copy);
            other.ifPresent(o -> flag(role, o, copy, findings));
        }
    }

    /** Another office of the same person, where nobody holds the two at once. */
    private static Optional<Role> ofTheSame(List<Role> before, Role role, List<Set<String>> apart, Copy copy) {
        return before.stream()
                .filter(b -> b.person().equals(role.person()))
                .filter(b -> Sentences.spanAround(b.place(), copy)
                        .filter(s -> s.contains(role.place().start()))
                        .isEmpty())
                .filter(b -> differs(b, role) || areApart(b, role, apart))
                .findFirst();
    }

    private static boolean areApart(Role one, Role other, List<Set<String>> apart) {
        return !one.noun().equals(other.noun())
                && apart.stream().anyMatch(g -> g.contains(one.noun()) && g.contains(other.noun()));
    }

    /** Whether one office is of two fields or two ranks. */
    private static boolean differs(Role one, Role other) {
        boolean fields = !one.field().isEmpty()
                && !other.field().isEmpty()
                && !one.field().equals(other.field());
        boolean ranks = (BELOW.contains(one.rank()) && other.rank().isEmpty())
                || (BELOW.contains(other.rank()) && one.rank().isEmpty());
        return one.noun().equals(other.noun())
                && (fields || (ranks && !one.noun().equals("president")));
    }

    /** The one holder of nearly that office, where the story has nobody who holds it. */
    private static Optional<Role> standingFor(
            List<Role> before, List<Role> all, Role role, List<Set<String>> apart, Copy copy) {
        boolean held =
                all.stream().anyMatch(r -> r.person().isPresent() && r.noun().equals(role.noun()) && !differs(r, role));
        Optional<Person> last = People.of(copy).before(role.place().start());
        List<Role> near = before.stream()
                .filter(r -> r.person().isPresent() && (differs(r, role) || areApart(r, role, apart)))
                .toList();
        long holders = near.stream().map(Role::person).distinct().count();
        boolean spoken = mentions(role, copy) > 1;
        return !held && holders == 1 && !spoken && near.get(0).person().equals(last)
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    /** How often the story has the words of an office. */
    private static int mentions(Role role, Copy copy) {
        int count = 0;
        Pattern words = Pattern.compile(
                "(?<!\\b(?:deputy|vice|assistant|associate|junior)[ -])\\b" + Pattern.quote(role.words()) + "\\b",
                Pattern.CASE_INSENSITIVE);
        Matcher found = words.matcher(copy.text());
        while (found.find()) {
            count++;
        }
        return count;
    }

    private static void flag(Role role, Role other, Copy copy, Findings findings) {
        String who = other.person().map(Person::name).orElse("");
        findings.flag(
                        role.place(),
                        who + " is " + role.words() + " here and " + other.words() + " on line "
                                + copy.line(other.place()) + "; check which")
                .confidence(Confidence.LIKELY)
                .related(other.place(), "\"" + copy.textOf(other.place()) + "\" here");
    }
}
