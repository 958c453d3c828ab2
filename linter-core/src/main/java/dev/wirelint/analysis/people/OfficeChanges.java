package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.text.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds somebody whose office is another one further down, with nothing in the story to tell of a change.
 *
 * @param apart offices of which nobody holds two at once
 * @param told what tells of a change
 */
public record OfficeChanges(List<Set<String>> apart, Pattern told) {
    private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "associate", "junior");

    /** Each office that is another than an earlier one, in reading order. */
    public List<OfficeChange> in(Copy copy) {
        List<Office> roles = Offices.of(copy).all();
        if (roles.size() < 2 || told.matcher(copy.text()).find()) {
            return List.of();
        }
        List<OfficeChange> changes = new ArrayList<>();
        for (int i = 1; i < roles.size(); i++) {
            Office role = roles.get(i);
            List<Office> before = roles.subList(0, i);
            Optional<Office> other =
                    role.person().isPresent() ? ofTheSame(before, role, copy) : standingFor(before, roles, role, copy);
            other.ifPresent(o -> changes.add(new OfficeChange(role, o)));
        }
        return List.copyOf(changes);
    }

    /** Another office of the same person, where nobody holds the two at once. */
    private Optional<Office> ofTheSame(List<Office> before, Office role, Copy copy) {
        return before.stream()
                .filter(b -> b.person().equals(role.person()))
                .filter(b -> SentenceAround.of(b.place(), copy)
                        .filter(s -> s.contains(role.place().start()))
                        .isEmpty())
                .filter(b -> differs(b, role) || areApart(b, role))
                .findFirst();
    }

    private boolean areApart(Office one, Office other) {
        return !one.noun().equals(other.noun())
                && apart.stream().anyMatch(g -> g.contains(one.noun()) && g.contains(other.noun()));
    }

    /** Whether one office is of two fields or two ranks. */
    private static boolean differs(Office one, Office other) {
        boolean fields = !one.field().isEmpty()
                && !other.field().isEmpty()
                && !one.field().equals(other.field());
        boolean ranks = (BELOW.contains(one.rank()) && other.rank().isEmpty())
                || (BELOW.contains(other.rank()) && one.rank().isEmpty());
        return one.noun().equals(other.noun())
                && (fields || (ranks && !one.noun().equals("president")));
    }

    /** The one holder of nearly that office, where the story has nobody who holds it. */
    private Optional<Office> standingFor(List<Office> before, List<Office> all, Office role, Copy copy) {
        boolean held =
                all.stream().anyMatch(r -> r.person().isPresent() && r.noun().equals(role.noun()) && !differs(r, role));
        Optional<Person> last = People.of(copy).before(role.place().start());
        List<Office> near = before.stream()
                .filter(r -> r.person().isPresent() && (differs(r, role) || areApart(r, role)))
                .toList();
        long holders = near.stream().map(Office::person).distinct().count();
        boolean spoken = mentions(role, copy) > 1;
        return !held
                        && !isPossessive(role, copy)
                        && holders == 1
                        && !spoken
                        && near.get(0).person().equals(last)
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    /** "Bush's victory": whose name stands so is not who speaks next. */
    private static boolean isPossessive(Office role, Copy copy) {
        int next = InOrder.firstFrom(
                People.of(copy).named(), Mention::span, role.place().start());
        int end = next == 0 ? 0 : People.of(copy).named().get(next - 1).span().end();
        return copy.text().startsWith("'s", end) || copy.text().startsWith("’s", end);
    }

    /** How often the story has the words of an office. */
    private static int mentions(Office role, Copy copy) {
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
}
