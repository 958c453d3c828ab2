package dev.wirelint.fix;

import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies fixes to a text. Where two fixes touch the same characters the first in the text is applied, whole. */
public final class Fixer {
    private Fixer() {}

    /**
     * The text with the first fitting fix of each finding applied.
     *
     * @param content the decoded file that the findings' spans count in
     * @param boldest {@link Fix.Safety#SAFE} for safe fixes only, {@link Fix.Safety#REVIEW} for all
     */
    public static String apply(String content, List<Finding> findings, Fix.Safety boldest) {
        List<Edit> chosen = new ArrayList<>();
        findings.stream()
                .sorted(Finding.READING_ORDER)
                .forEach(finding -> finding.fixes().stream()
                        .filter(f -> f.safety().compareTo(boldest) <= 0)
                        .findFirst()
                        .filter(f -> f.edits().stream().noneMatch(e -> collides(e, chosen)))
                        .ifPresent(f -> chosen.addAll(f.edits())));
        chosen.sort(Comparator.comparing(Edit::span));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : chosen) {
            text.append(content, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return text.append(content, at, content.length()).toString();
    }

    private static boolean collides(Edit edit, List<Edit> chosen) {
        Span span = edit.span();
        return chosen.stream().map(Edit::span).anyMatch(s -> s.overlaps(span) || s.equals(span));
    }
}
