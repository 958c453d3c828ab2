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
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
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

    /** What holds, and what says something of names: configurations, lists, pages and stories. */
    private static final List<String> WATCHED =
            List.of("**/.wirelint.yml", "**/*.{txt,md,csv,html,adoc}", "**/.{gitignore,wirelintignore}");

    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private final Rooms rooms;
    private final Checks checks;
    private final StoryDocuments documents;
    private final Path here;
    private @Nullable LanguageClient client;
    private volatile Abilities editor = Abilities.NONE;
    private volatile boolean begun;
    private volatile boolean askedToEnd;

    private EditorDoor(DeskOpener opener, Path here) {
        this.here = here;
        this.rooms = new Rooms(opener::open, here);
        this.checks = new Checks(rooms, this::show, this::tell);
        this.documents = new StoryDocuments(this::checks, () -> editor, this::publish);
        rooms.whenRead(this::again);
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
        door.checks.end();
        door.rooms.end();
        return well;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (begun || askedToEnd) {
            throw refused("the editor has said already what it can do");
        }
        begun = true;
        editor = Abilities.of(Optional.ofNullable(params.getCapabilities()));
        folders(params).forEach(rooms::add);
        ServerCapabilities can = Offers.to(editor);
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo(Tool.NAME, Tool.version())));
    }

    @SuppressWarnings("deprecation") // What editors sent before there were several folders.
    private Stream<Path> folders(InitializeParams params) {
        List<WorkspaceFolder> named =
                Optional.ofNullable(params.getWorkspaceFolders()).orElse(List.of());
        List<Path> folders = Stream.concat(
                        named.stream().map(WorkspaceFolder::getUri),
                        named.isEmpty() ? Stream.ofNullable(params.getRootUri()) : Stream.empty())
                .flatMap(uri -> OpenStory.file(uri).stream())
                .toList();
        return folders.isEmpty() ? Stream.of(here) : folders.stream();
    }

    @Override
    public void initialized(InitializedParams params) {
        LanguageClient told = client;
        if (told != null && editor.watches()) {
            List<FileSystemWatcher> files = WATCHED.stream()
                    .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern)))
                    .toList();
            CompletableFuture<Void> unused = told.registerCapability(new RegistrationParams(List.of(new Registration(
                    "files", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(files)))));
        }
    }

    private static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidRequest, why, null));
    }

    /** Nothing is asked of a server that was asked to end. */
    private Checks checks() {
        if (askedToEnd) {
            throw refused("the editor has asked the server to end");
        }
        return checks;
    }

    /** Shows what there is to mend in a document, or has the editor ask. */
    private void show(OpenStory document) {
        if (editor.asks()) {
            return;
        }
        documents
                .found(document)
                .ifPresent(found -> publish(new PublishDiagnosticsParams(document.uri(), found, document.version())));
    }

    /** What holds has changed, or what other stories say. */
    private void again() {
        checks.again();
        LanguageClient told = client;
        if (told != null && editor.asks() && editor.asksAgain()) {
            CompletableFuture<Void> unused = told.refreshDiagnostics();
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
        if (askedToEnd) {
            throw refused("the editor has asked the server to end");
        }
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
                again();
            }

            @Override
            public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
                params.getEvent()
                        .getRemoved()
                        .forEach(f -> OpenStory.file(f.getUri()).ifPresent(rooms::remove));
                params.getEvent()
                        .getAdded()
                        .forEach(f -> OpenStory.file(f.getUri()).ifPresent(rooms::add));
                checks().moveIn();
                again();
            }

            @Override
            public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
                rooms.changed(params.getChanges().stream()
                        .flatMap(c -> OpenStory.file(c.getUri()).stream())
                        .distinct()
                        .toList());
            }
        };
    }
}
