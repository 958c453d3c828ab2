package dev.wirelint.finding;

import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One place of a story to mend. All spans count in the decoded file.
 *
 * @param confidence how sure the rule is, from 0 to 1
 * @param group what findings of one matter share, such as a name spelled three ways
 * @param message lower case; names the fault and offers the cure, without a full stop
 */
public record Finding(
        RuleId rule,
        Category category,
        Severity severity,
        double confidence,
        Optional<String> group,
        String message,
        Span span,
        List<Fix> fixes,
        List<RelatedPlace> related) {
    /** The order of reading: by place, then the graver first, then by rule. */
    public static final Comparator<Finding> READING_ORDER = Comparator.comparing(Finding::span)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
        }
    }

    /** What the flagged words should read instead, one entry for each fix that replaces just them; empty to delete. */
    public List<String> suggestions() {
        return fixes.stream()
                .filter(f -> f.edits().size() == 1 && f.edits().get(0).span().contains(span))
                .map(f -> f.edits().get(0))
                .filter(e -> e.span().equals(span) || e.replacement().isEmpty())
                .map(Edit::replacement)
                .toList();
    }

    /** The same with other fixes. */
    public Finding mendedBy(List<Fix> others) {
        return new Finding(rule, category, severity, confidence, group, message, span, others, related);
    }

    /** The same, said for all the places that have it. */
    public Finding saidForAll(String more, List<RelatedPlace> places) {
        return new Finding(rule, category, severity, confidence, group, message + "; " + more, span, fixes, places);
    }
}
