package dev.wirelint.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What an editor can do, as far as it matters here.
 *
 * @param asks whether it asks for findings itself
 * @param asksAgain whether it does so once more when it is told to
 * @param watches whether it can be asked to tell of files that change
 * @param creates whether an edit of its may make a file
 */
record Abilities(boolean asks, boolean asksAgain, boolean watches, boolean creates) {
    static final Abilities NONE = new Abilities(false, false, false, false);

    static Abilities of(Optional<ClientCapabilities> told) {
        Optional<WorkspaceClientCapabilities> workspace = told.map(ClientCapabilities::getWorkspace);
        return new Abilities(
                told.map(ClientCapabilities::getTextDocument)
                        .map(t -> t.getDiagnostic())
                        .isPresent(),
                workspace
                        .map(WorkspaceClientCapabilities::getDiagnostics)
                        .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                        .filter(e -> Boolean.TRUE.equals(e.getDocumentChanges()))
                        .map(WorkspaceEditCapabilities::getResourceOperations)
                        .orElse(List.of())
                        .contains(ResourceOperationKind.Create));
    }
}
