package dev.wirelint.fix;

import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies fixes to a text. Where two fixes touch the same characters the first in the text is applied, whole. */
public final class Fixer {
    private Fixer() {}

    /**
     * The text with the first fitting fix of each finding applied.
     *
     * @param content the decoded file that the findings' spans count in
     * @param boldest {@link Fix.Safety#SAFE} for safe fixes only, {@link Fix.Safety#REVIEW} for all but those to words
     *     that are quoted
     */
    public static Fixed apply(String content, List<Finding> findings, Fix.Safety boldest) {
        NavigableMap<Span, Edit> chosen = new TreeMap<>();
        int fixes = 0;
        for (Finding finding : findings.stream().sorted(Finding.READING_ORDER).toList()) {
            Optional<Fix> fix = finding.fixes().stream()
                    .filter(f -> f.safety().compareTo(boldest) <= 0)
                    .findFirst()
                    .filter(f -> f.edits().stream().noneMatch(e -> collides(e.span(), chosen)));
            if (fix.isPresent()) {
                fix.get().edits().forEach(e -> chosen.put(e.span(), e));
                fixes++;
            }
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : chosen.values()) {
            text.append(content, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return new Fixed(text.append(content, at, content.length()).toString(), fixes, List.copyOf(chosen.values()));
    }

    /** Whether an edit touches one that is chosen; those do not overlap, so only its neighbours can be in the way. */
    private static boolean collides(Span span, NavigableMap<Span, Edit> chosen) {
        return overlaps(span, chosen.floorEntry(span)) || overlaps(span, chosen.higherEntry(span));
    }

    private static boolean overlaps(Span span, Map.@Nullable Entry<Span, Edit> other) {
        return other != null && (other.getKey().overlaps(span) || other.getKey().equals(span));
    }
}
