package dev.wirelint.report.html;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.Matter;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence that was torn: its one part breaks off, and its other stands behind that without a beginning. */
final class TornSentence {
    static final String MESSAGE =
            "a sentence is torn: it breaks off, and what follows has no beginning; join them, finish it or take it out";

    private static final Set<String> BREAKS_OFF =
            Set.of("sentence-truncated", "sentence-no-terminal", "sentence-broken-off");
    private static final Set<String> BEGINS_NOWHERE =
            Set.of("sentence-fragment", "sentence-lowercase-start", "sentence-subject-lost");

    /** What may stand at the torn edge. */
    private static final Pattern EDGE = Pattern.compile("[\\s.…,;:\"“”'‘’)(-]*");

    private TornSentence() {}

    static boolean is(Matter matter) {
        return matter.findings().size() == 2
                && matter.findings().get(0).group().isEmpty()
                && breaksOff(matter.findings().get(0))
                && beginsNowhere(matter.findings().get(1));
    }

    /** Makes one matter of the two parts of a torn sentence, though web furniture may stand between them. */
    static List<Matter> joined(List<Matter> matters, CopyAsRead copy) {
        List<Span> furniture = matters.stream()
                .flatMap(m -> m.findings().stream())
                .filter(f -> f.category() == Category.BOILERPLATE)
                .flatMap(f -> copy.inCopy(f.span()).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Matter> joined = new ArrayList<>();
        int open = -1;
        for (Matter matter : matters) {
            Optional<Finding> only = matter.findings().size() == 1 ? Optional.of(matter.first()) : Optional.empty();
            if (open >= 0
                    && only.filter(TornSentence::beginsNowhere).isPresent()
                    && meet(joined.get(open).first(), matter.first(), furniture, copy)) {
                joined.set(open, new Matter(List.of(joined.get(open).first(), matter.first())));
                open = -1;
                continue;
            }
            joined.add(matter);
            if (only.filter(TornSentence::breaksOff).isPresent()) {
                open = joined.size() - 1;
            }
        }
        return joined;
    }

    private static boolean breaksOff(Finding finding) {
        return BREAKS_OFF.contains(finding.rule().value());
    }

    private static boolean beginsNowhere(Finding finding) {
        return BEGINS_NOWHERE.contains(finding.rule().value());
    }

    /** Whether nothing but furniture stands between two places. */
    private static boolean meet(Finding end, Finding start, List<Span> furniture, CopyAsRead copy) {
        Optional<Span> first = copy.inCopy(end.span());
        Optional<Span> second = copy.inCopy(start.span());
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().end() > second.get().start()) {
            return false;
        }
        int at = first.get().end();
        for (Span piece : furniture) {
            if (piece.start() >= at && piece.end() <= second.get().start()) {
                if (!EDGE.matcher(copy.words(new Span(at, piece.start()))).matches()) {
                    return false;
                }
                at = piece.end();
            }
        }
        return EDGE.matcher(copy.words(new Span(at, second.get().start()))).matches();
    }
}
