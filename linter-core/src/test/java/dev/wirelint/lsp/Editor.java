package dev.wirelint.lsp;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that speaks to a server of its own over two pipes. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final int PIPE = 1 << 16;
    private static final long PATIENCE = 60;

    final BlockingQueue<PublishDiagnosticsParams> shown = new LinkedBlockingQueue<>();
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    final BlockingQueue<Registration> registered = new LinkedBlockingQueue<>();
    final BlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
    final LanguageServer server;
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final CompletableFuture<Boolean> ended;

    Editor(Path folder) throws IOException {
        this(folder, Editor::desk);
    }

    Editor(Path folder, EditorDoor.DeskOpener opener) throws IOException {
        PipedInputStream serverReads = new PipedInputStream(toServer, PIPE);
        PipedOutputStream serverWrites = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(serverWrites, PIPE);
        ended = CompletableFuture.supplyAsync(
                () -> EditorDoor.serve(opener, folder, serverReads, serverWrites),
                task -> new Thread(task, "server").start());
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        Future<Void> unused = launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    private static Desk desk(Path folder) {
        try {
            return Desk.open(DeskSettings.usual().folder(folder).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InitializeResult begin(Path folder, ClientCapabilities can) {
        return begin(List.of(folder), can);
    }

    InitializeResult begin(List<Path> folders, ClientCapabilities can) {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(can);
        params.setWorkspaceFolders(folders.stream()
                .map(f -> new WorkspaceFolder(f.toUri().toString(), "stories"))
                .toList());
        InitializeResult result =
                server.initialize(params).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        server.initialized(new InitializedParams());
        return result;
    }

    void open(Path story, String text) {
        open(story.toUri().toString(), "plaintext", text);
    }

    void open(String uri, String language, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
    }

    void change(Path story, int version, Range range, String words) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(story.toUri().toString(), version),
                        List.of(new TextDocumentContentChangeEvent(range, words))));
    }

    /** What is shown of the next text of any document. */
    List<Diagnostic> next() throws InterruptedException {
        PublishDiagnosticsParams next = shown.poll(PATIENCE, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was shown");
        }
        return next.getDiagnostics();
    }

    /** What is shown next of one document; what is shown of others meanwhile is passed over. */
    List<Diagnostic> next(Path story) throws InterruptedException {
        while (true) {
            PublishDiagnosticsParams next = shown.poll(PATIENCE, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was shown of " + story);
            }
            if (next.getUri().equals(story.toUri().toString())) {
                return next.getDiagnostics();
            }
        }
    }

    /** What is shown of one document as soon as it has this rule, or no longer. */
    List<Diagnostic> until(Path story, String rule, boolean stands) throws InterruptedException {
        while (true) {
            List<Diagnostic> next = next(story);
            if (next.stream().anyMatch(d -> rule.equals(d.getCode().getLeft())) == stands) {
                return next;
            }
        }
    }

    void save(Path file) {
        server.getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(
                        new TextDocumentIdentifier(file.toUri().toString())));
    }

    /** Tells the server that files were written by another program. */
    void written(Path... files) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(Arrays.stream(files)
                        .map(f -> new FileEvent(f.toUri().toString(), FileChangeType.Changed))
                        .toList()));
    }

    /** Sends what stands for itself, as a program gone wrong does. */
    void send(String raw) throws IOException {
        toServer.write(raw.getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    /** Whether the server ended as it should once it was asked to. */
    boolean ended() {
        return ended.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        shown.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
        told.add(message.getMessage());
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.addAll(params.getRegistrations());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshDiagnostics() {
        refreshed.add("refreshed");
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(new MessageActionItem("ok"));
    }

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void close() throws IOException {
        toServer.close();
    }
}
