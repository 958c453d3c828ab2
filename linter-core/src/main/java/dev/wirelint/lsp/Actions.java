package dev.wirelint.lsp;

import dev.wirelint.desk.Desk;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.report.StetForm;
import dev.wirelint.report.StetForms;
import dev.wirelint.text.Once;
import dev.wirelint.text.OneLine;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What an editor may do about the findings at a place: mend them, or let them stand with a reason. */
final class Actions {
    /** What mends all that needs no editor. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".wirelint";

    private static final String REASON = "reason";
    private static final int LONGEST = 40;

    private final Checked checked;
    private final Once<Optional<StetForms>> stets;

    Actions(Checked checked) {
        this.checked = checked;
        this.stets = new Once<>(() -> checked.story().article().map(StetForms::new));
    }

    /** What can be done about the findings that a span touches. */
    List<CodeAction> at(Span span) {
        List<CodeAction> actions = new ArrayList<>();
        for (Finding finding : checked.story().findings()) {
            if (touches(finding.span(), span)) {
                finding.fixes().stream()
                        .filter(f -> f.safety() != Safety.BY_HAND)
                        .forEach(f -> actions.add(mend(finding, f)));
                letStand(finding).ifPresent(actions::add);
            }
        }
        return actions;
    }

    private static boolean touches(Span finding, Span asked) {
        return finding.start() <= asked.end() && asked.start() <= finding.end();
    }

    private CodeAction mend(Finding finding, Fix fix) {
        boolean safe = fix.safety() == Safety.SAFE;
        CodeAction action = action(
                title(fix) + (safe ? "" : " (read it again: the meaning may change)"),
                CodeActionKind.QuickFix,
                finding);
        action.setIsPreferred(safe);
        action.setEdit(edit(fix.edits().stream()
                .map(e -> new TextEdit(checked.lines().range(e.span()), e.replacement()))
                .toList()));
        return action;
    }

    private String title(Fix fix) {
        if (fix.edits().size() > 1) {
            return "Mend in " + fix.edits().size() + " places";
        }
        Edit edit = fix.edits().get(0);
        String before = edit.span().of(checked.document().text());
        if (edit.words().isBlank()) {
            return before.isBlank() ? "Close up the space" : "Delete \"" + shortened(before) + "\"";
        }
        if (before.strip().equals(edit.words().strip())) {
            return "Mend the spacing around \"" + shortened(before) + "\"";
        }
        return before.isEmpty()
                ? "Insert \"" + shortened(edit.words()) + "\""
                : "Replace \"" + shortened(before) + "\" with \"" + shortened(edit.words()) + "\"";
    }

    private static String shortened(String words) {
        return OneLine.of(words, LONGEST);
    }

    /** Writes the note that lets a finding stand, with a place for the reason. */
    private Optional<CodeAction> letStand(Finding finding) {
        Optional<StetForm> form = stets.get().flatMap(s -> s.of(finding));
        return form.map(f -> {
            CodeAction action =
                    action("Let it stand, with a reason: " + finding.rule().value(), CodeActionKind.QuickFix, finding);
            Span at = new Span(f.place(), f.place());
            action.setEdit(edit(List.of(new TextEdit(checked.lines().range(at), f.note(finding.rule(), REASON)))));
            return action;
        });
    }

    private CodeAction action(String title, String kind, Finding finding) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setDiagnostics(List.of(Diagnoses.of(finding, checked)));
        return action;
    }

    private WorkspaceEdit edit(List<TextEdit> edits) {
        return new WorkspaceEdit(Map.of(checked.document().uri(), edits));
    }

    /** Mends all that needs no editor; absent where there is nothing of the kind. */
    Optional<CodeAction> fixAll(Desk desk) {
        boolean anySafe = checked.story().findings().stream()
                .flatMap(f -> f.fixes().stream())
                .anyMatch(f -> f.safety() == Safety.SAFE);
        if (!anySafe) {
            return Optional.empty();
        }
        String before = checked.document().text();
        String after = desk.mended(checked.document().manuscript(), Safety.SAFE).after();
        if (after.isEmpty() || after.equals(before)) {
            return Optional.empty();
        }
        Span changed = changed(before, after);
        int tail = before.length() - changed.end();
        CodeAction action = new CodeAction("Mend all that is safe");
        action.setKind(FIX_ALL);
        String words = after.substring(changed.start(), after.length() - tail);
        action.setEdit(edit(List.of(new TextEdit(checked.lines().range(changed), words))));
        return Optional.of(action);
    }

    /** What of a text another has otherwise, from the first to the last such sign, none of which is cut in two. */
    static Span changed(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return new Span(start, before.length() - tail);
    }
}
