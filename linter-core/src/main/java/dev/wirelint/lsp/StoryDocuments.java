package dev.wirelint.lsp;

import dev.wirelint.article.Block;
import dev.wirelint.desk.Desk;
import dev.wirelint.text.OneLine;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks of its documents. */
final class StoryDocuments implements TextDocumentService {
    private static final int LONGEST_SYMBOL = 60;

    private final Supplier<Checks> desk;
    private final Supplier<Abilities> editor;
    private final Consumer<PublishDiagnosticsParams> show;

    /**
     * Knows of no document yet.
     *
     * @param desk asked whenever a document is spoken of
     * @param editor what the editor can do
     * @param show shows what was found in a document, or no longer
     */
    StoryDocuments(Supplier<Checks> desk, Supplier<Abilities> editor, Consumer<PublishDiagnosticsParams> show) {
        this.desk = desk;
        this.editor = editor;
        this.show = show;
    }

    private Checks checks() {
        return desk.get();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        checks().write(OpenStory.of(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Optional<Integer> version = Optional.ofNullable(params.getTextDocument().getVersion());
        checks().document(params.getTextDocument().getUri())
                .filter(d -> version.isEmpty() || d.version() < version.get())
                .ifPresent(d -> checks().write(d.changed(version.orElse(d.version()), params.getContentChanges())));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        checks().close(params.getTextDocument().getUri());
        show.accept(new PublishDiagnosticsParams(params.getTextDocument().getUri(), List.of()));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        checks().document(params.getTextDocument().getUri())
                .map(OpenStory::place)
                .or(() -> OpenStory.file(params.getTextDocument().getUri()))
                .ifPresent(checks()::saved);
    }

    /** What there is to show of a document; absent where it could not be checked or has changed meanwhile. */
    Optional<List<Diagnostic>> found(OpenStory document) {
        if (HouseFile.is(document)) {
            return Optional.of(
                    HouseFile.faults(document, checks().room(document).desk()));
        }
        Optional<List<Diagnostic>> found = checks().checked(document).map(Diagnoses::of);
        return found.isPresent() || !isNoStory(document) ? found : Optional.of(List.of());
    }

    private boolean isNoStory(OpenStory document) {
        try {
            return checks().isNewest(document) && !checks().isStory(document);
        } catch (PageException e) {
            return false;
        }
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return checks().answerOf(
                        params.getTextDocument().getUri(),
                        d -> found(d).orElseGet(() -> {
                            if (checks().isNewest(d)) {
                                return List.of();
                            }
                            throw new ResponseErrorException(new ResponseError(
                                    ResponseErrorCode.ContentModified, "the text has changed meanwhile", null));
                        }),
                        List.<Diagnostic>of())
                .thenApply(found -> new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(found)));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<String> only = params.getContext().getOnly();
        return checks().answer(
                        params.getTextDocument().getUri(),
                        c -> actions(c, params.getRange(), Optional.ofNullable(only)),
                        List.of());
    }

    private List<Either<Command, CodeAction>> actions(Checked checked, Range range, Optional<List<String>> only) {
        Desk desk = checks().room(checked.document()).desk();
        Actions actions = new Actions(checked);
        List<CodeAction> all = new ArrayList<>();
        if (isAskedFor(CodeActionKind.QuickFix, only)) {
            Span asked = checked.lines().span(range);
            all.addAll(actions.at(asked));
            all.addAll(new HouseList(
                            checked, checks()::document, desk, editor.get().creates())
                    .at(asked));
        }
        if (isAskedFor(Actions.FIX_ALL, only)) {
            actions.fixAll(desk).ifPresent(all::add);
        }
        return all.stream().map(a -> Either.<Command, CodeAction>forRight(a)).toList();
    }

    /** Whoever asks for a kind asks for those under it; who names none asks for all. */
    private static boolean isAskedFor(String kind, Optional<List<String>> only) {
        return only.isEmpty() || only.get().stream().anyMatch(k -> kind.equals(k) || kind.startsWith(k + "."));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return checks().answerOf(
                        params.getTextDocument().getUri(), d -> hover(d, params.getPosition()), Optional.<Hover>empty())
                .thenApply(h -> h.orElse(null));
    }

    private Optional<Hover> hover(OpenStory document, Position at) {
        Room room = checks().room(document);
        return HouseFile.is(document)
                ? HouseFile.hover(document, at, room.desk())
                : checks().checked(document)
                        .flatMap(c -> new Hovers(c, room).at(c.lines().offset(at)));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return checks().answerOf(
                        params.getTextDocument().getUri(),
                        d -> completions(d, params.getPosition()),
                        List.<CompletionItem>of())
                .thenApply(Either::forLeft);
    }

    private List<CompletionItem> completions(OpenStory document, Position at) {
        return HouseFile.is(document)
                ? HouseFile.completions(document, at, checks().room(document).desk())
                : checks().checked(document)
                        .map(c -> Completions.at(c, c.lines().offset(at)))
                        .orElse(List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return checks().answer(params.getTextDocument().getUri(), StoryDocuments::symbols, List.of());
    }

    /** The headline, the dateline and each paragraph by what it is. */
    private static List<Either<SymbolInformation, DocumentSymbol>> symbols(Checked checked) {
        return checked.story().article().stream()
                .flatMap(a -> a.blocks().stream()
                        .filter(b -> !b.span().isEmpty())
                        .map(b -> symbol(b, a.textOf(b), a.map().toSource(b.span()), checked)))
                .map(s -> Either.<SymbolInformation, DocumentSymbol>forRight(s))
                .toList();
    }

    private static DocumentSymbol symbol(Block block, String words, Span inFile, Checked checked) {
        Range range = checked.lines().range(inFile);
        return new DocumentSymbol(
                OneLine.of(words, LONGEST_SYMBOL),
                SymbolKind.String,
                range,
                range,
                block.zone().label());
    }
}
