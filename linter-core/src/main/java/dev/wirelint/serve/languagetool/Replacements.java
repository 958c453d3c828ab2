package dev.wirelint.serve.languagetool;

import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may stand in the place of the flagged words; a tool replaces those and nothing else. */
final class Replacements {
    private Replacements() {}

    /** The whole words that each fix of a finding leaves in its place, where it touches nothing beside. */
    static List<String> of(Finding finding, String text) {
        Set<String> replacements = new LinkedHashSet<>();
        for (Fix fix : finding.fixes()) {
            if (fix.safety() != Fix.Safety.BY_HAND) {
                of(fix, finding.span(), text).ifPresent(replacements::add);
            }
        }
        return List.copyOf(replacements);
    }

    private static Optional<String> of(Fix fix, Span flagged, String text) {
        List<Edit> edits = fix.edits();
        if (edits.size() == 1
                && edits.get(0).replacement().isEmpty()
                && edits.get(0).span().contains(flagged)) {
            return Optional.of("");
        }
        StringBuilder words = new StringBuilder();
        int at = flagged.start();
        for (Edit edit : edits) {
            if (edit.span().start() < at || edit.span().end() > flagged.end()) {
                return Optional.empty();
            }
            words.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return Optional.of(words.append(text, at, flagged.end()).toString());
    }
}
