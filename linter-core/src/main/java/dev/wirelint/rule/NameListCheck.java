package dev.wirelint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a house's name list against itself: entries that contradict each other, and entries that can never match. */
public final class NameListCheck {
    private final Map<String, NameEntry> preferred = new HashMap<>();
    private final Map<String, NameEntry> allowed = new HashMap<>();
    private final Map<String, NameEntry> forbidden = new HashMap<>();
    private final List<NameProblem> problems = new ArrayList<>();

    private NameListCheck() {}

    /** What is wrong with these entries, in their order. */
    public static List<NameProblem> problems(List<NameEntry> entries) {
        NameListCheck check = new NameListCheck();
        entries.forEach(check::prefers);
        entries.forEach(check::forbids);
        return List.copyOf(check.problems);
    }

    private void prefers(NameEntry entry) {
        NameEntry twin = preferred.putIfAbsent(entry.prefer(), entry);
        if (twin != null) {
            problems.add(NameProblem.contradiction(
                    entry.origin(),
                    "'" + entry.prefer() + "' has an entry of its own at " + twin.origin() + "; make them one"));
        }
        entry.also().forEach(form -> allowed.putIfAbsent(form, entry));
    }

    private void forbids(NameEntry entry) {
        for (String form : entry.never()) {
            if (form.equals(entry.prefer()) || entry.also().contains(form)) {
                contradicts(entry, form, "is both used and never used here; take it out of one of the two");
            } else if (preferred.containsKey(form)) {
                contradicts(entry, form, against("preferred", preferred.get(form)));
            } else if (allowed.containsKey(form)) {
                contradicts(entry, form, against("allowed", allowed.get(form)));
            } else if (form.chars().noneMatch(Character::isLetterOrDigit)) {
                problems.add(NameProblem.idle(
                        entry.origin(), "'" + form + "' has no letter and will never be found; write the name"));
            } else {
                NameEntry twin = forbidden.putIfAbsent(form, entry);
                if (twin != null && !twin.origin().equals(entry.origin())) {
                    contradicts(
                            entry, form, "is '" + twin.prefer() + "' at " + twin.origin() + "; leave it in one place");
                } else if (twin != null) {
                    problems.add(NameProblem.idle(entry.origin(), "'" + form + "' stands twice; take one out"));
                }
            }
        }
        entry.also().stream()
                .filter(form -> form.equals(entry.prefer()))
                .forEach(form -> problems.add(NameProblem.idle(
                        entry.origin(), "'" + form + "' is the preferred form already; take it out of also")));
    }

    private static String against(String how, NameEntry other) {
        return "is " + how + " at " + other.origin() + "; take it out of one of the two";
    }

    private void contradicts(NameEntry entry, String form, String how) {
        problems.add(NameProblem.contradiction(entry.origin(), "'" + form + "' " + how));
    }
}
