package dev.wirelint.lsp;

import dev.wirelint.config.Configurations;
import dev.wirelint.desk.Desk;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.text.PageException;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Settles a name for the house: an edit of the nearest configuration, so that the next story is held to it. */
final class HouseList {
    /** What YAML takes for these words themselves wherever they stand. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}.’-]*(?: [\\p{L}\\p{M}.’-]+)*");

    private static final Pattern OTHERWISE = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private final Checked checked;
    private final Function<String, Optional<OpenStory>> open;
    private final Desk desk;
    private final boolean creates;

    /**
     * Settles nothing yet.
     *
     * @param open the document of an address, as the editor has it
     * @param creates whether the editor makes a file where an edit says so
     */
    HouseList(Checked checked, Function<String, Optional<OpenStory>> open, Desk desk, boolean creates) {
        this.checked = checked;
        this.open = open;
        this.desk = desk;
        this.creates = creates;
    }

    /** For each name that is spelled otherwise than elsewhere, the one spelling for the house, or the other. */
    List<CodeAction> at(Span asked) {
        List<CodeAction> actions = new ArrayList<>();
        for (Finding finding : checked.story().findings()) {
            Span span = finding.span();
            if (isOfNames(finding) && span.start() <= asked.end() && asked.start() <= span.end()) {
                String here = span.of(checked.document().text());
                String other = finding.suggestions().get(0);
                settle(finding, other, here).ifPresent(actions::add);
                settle(finding, here, other).ifPresent(actions::add);
            }
        }
        return actions;
    }

    private static boolean isOfNames(Finding finding) {
        return (finding.category() == Category.NAMES || finding.category() == Category.REPOSITORY)
                && finding.rule().value().contains("name")
                && finding.suggestions().size() == 1
                && !finding.suggestions().get(0).isBlank();
    }

    private Optional<CodeAction> settle(Finding finding, String prefer, String never) {
        if (prefer.contains("\n") || never.contains("\n")) {
            return Optional.empty();
        }
        Path file = nearest();
        String uri = file.toUri().toString();
        Optional<String> text = text(file, uri);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean exists = open.apply(uri).isPresent() || Files.exists(file);
        String before = text.get();
        Optional<VocabularyEdit> added =
                VocabularyEdit.of(before, "- prefer: " + quoted(prefer), "never: [" + quoted(never) + "]");
        return added.filter(a -> canBeUsed(file, a.applied(before))).map(a -> {
            CodeAction action = new CodeAction("Add to the house list: " + prefer + ", never " + never);
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(Diagnoses.of(finding, checked)));
            Span at = new Span(a.at(), a.at());
            Range range = new Lines(SourceText.of(file.toString(), before)).range(at);
            action.setEdit(edit(uri, new TextEdit(range, a.words()), exists));
            return action;
        });
    }

    private WorkspaceEdit edit(String uri, TextEdit added, boolean exists) {
        if (exists || !creates) {
            return new WorkspaceEdit(Map.of(uri, List.of(added)));
        }
        CreateFile made = new CreateFile(uri, new CreateFileOptions(false, true));
        TextDocumentEdit written = new TextDocumentEdit();
        written.setTextDocument(new VersionedTextDocumentIdentifier(uri, null));
        written.setEdits(List.of(Either.forLeft(added)));
        return new WorkspaceEdit(List.of(Either.forRight(made), Either.forLeft(written)));
    }

    /** The configuration nearest above the story, in the folder that is open; where there is none, one right in it. */
    private Path nearest() {
        Path folder = checked.folder();
        Path at = checked.document().place().getParent();
        while (at != null && at.startsWith(folder)) {
            Path file = at.resolve(Configurations.FILE_NAME);
            if (open.apply(file.toUri().toString()).isPresent() || Files.isRegularFile(file)) {
                return file;
            }
            at = at.getParent();
        }
        return folder.resolve(Configurations.FILE_NAME);
    }

    private Optional<String> text(Path file, String uri) {
        Optional<String> written = open.apply(uri).map(OpenStory::text);
        if (written.isPresent()) {
            return written;
        }
        try {
            return Optional.of(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean canBeUsed(Path file, String text) {
        try {
            desk.guide().tryOut(file, text);
            return true;
        } catch (PageException e) {
            return false;
        }
    }

    private static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !OTHERWISE.matcher(name).matches()
                ? name
                : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
