package dev.wirelint.lsp;

import dev.wirelint.desk.Desk;
import dev.wirelint.report.Tool;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * A language server for copy: an editor shows the findings while a story is written. Findings are pushed, unless the
 * editor says that it asks for them itself. Speaks LSP 3.17.
 */
public final class EditorDoor implements LanguageServer {
    /** Opens the desk of the folder that an editor works in. */
    public interface DeskOpener {
        Desk open(Path folder);
    }

    /** What it logs goes to standard error, with the words of the copy. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final DeskOpener opener;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private @Nullable LanguageClient client;
    private final StoryDocuments documents = new StoryDocuments(this::checks, this::publish);
    private @Nullable Checks checks;
    private Path folder;
    private volatile boolean asks;
    private volatile boolean askedToEnd;

    private EditorDoor(DeskOpener opener, Path here) {
        this.opener = opener;
        this.folder = here;
    }

    /**
     * Serves one editor until it says goodbye or its stream ends.
     *
     * @param here the folder that holds where the editor names none
     * @return whether the editor asked to end before it did
     */
    public static boolean serve(DeskOpener opener, Path here, InputStream in, OutputStream out) {
        LIBRARY.setLevel(Level.OFF);
        EditorDoor door = new EditorDoor(opener, here);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(door, in, out);
        door.client = launcher.getRemoteProxy();
        Future<Void> listening = launcher.startListening();
        Thread reader = new Thread(
                () -> {
                    try {
                        listening.get();
                    } catch (InterruptedException | ExecutionException e) {
                        Thread.currentThread().interrupt();
                    }
                    door.over.complete(door.askedToEnd);
                },
                "editor");
        reader.setDaemon(true);
        reader.start();
        boolean well = door.over.join();
        door.end();
        return well;
    }

    private synchronized void end() {
        if (checks != null) {
            checks.end();
        }
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        asks = params.getCapabilities() != null
                && params.getCapabilities().getTextDocument() != null
                && params.getCapabilities().getTextDocument().getDiagnostic() != null;
        folder = folder(params).orElse(folder);
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
        can.setHoverProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setCompletionProvider(new CompletionOptions(false, List.of()));
        if (asks) {
            can.setDiagnosticProvider(new DiagnosticRegistrationOptions(false, false));
        }
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo(Tool.NAME, Tool.version())));
    }

    private static Optional<Path> folder(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        if (folders != null && !folders.isEmpty()) {
            return OpenStory.file(folders.get(0).getUri());
        }
        return Optional.ofNullable(params.getRootUri()).flatMap(OpenStory::file);
    }

    private synchronized Checks checks() {
        if (checks == null) {
            checks = new Checks(opener.open(folder), this::push, this::tell);
        }
        return checks;
    }

    private void push(Checked checked) {
        if (!asks) {
            publish(new PublishDiagnosticsParams(
                    checked.document().uri(),
                    Diagnoses.of(checked),
                    checked.document().version()));
        }
    }

    private void publish(PublishDiagnosticsParams found) {
        if (client != null) {
            client.publishDiagnostics(found);
        }
    }

    private void tell(String trouble) {
        if (client != null) {
            client.showMessage(new MessageParams(MessageType.Error, Tool.NAME + ": " + trouble));
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        askedToEnd = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        over.complete(askedToEnd);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceService() {
            @Override
            public void didChangeConfiguration(DidChangeConfigurationParams params) {
                checks().again();
            }

            @Override
            public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
                boolean held = params.getChanges().stream()
                                .flatMap(c -> OpenStory.file(c.getUri()).stream())
                                .filter(checks().desk()::forget)
                                .count()
                        > 0;
                if (held) {
                    checks().again();
                }
            }
        };
    }
}
