package dev.wirelint.lsp;

import dev.wirelint.article.Block;
import dev.wirelint.text.OneLine;
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
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks of its documents. */
final class StoryDocuments implements TextDocumentService {
    private static final int LONGEST_SYMBOL = 60;

    private final Supplier<Checks> desk;
    private final Consumer<PublishDiagnosticsParams> show;

    /**
     * @param desk asked when the first document is spoken of
     * @param show shows what was found in a document, or no longer
     */
    StoryDocuments(Supplier<Checks> desk, Consumer<PublishDiagnosticsParams> show) {
        this.desk = desk;
        this.show = show;
    }

    private Checks checks() {
        return desk.get();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        OpenStory document = OpenStory.of(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText());
        checks().write(document);
        showHouse(document);
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
        Optional<OpenStory> saved = checks().document(params.getTextDocument().getUri());
        if (saved.filter(d -> checks().desk().forget(d.place())).isPresent()) {
            checks().again();
        }
        saved.ifPresent(this::showHouse);
    }

    /** Says what is wrong with a configuration as it stands on the disk. */
    private void showHouse(OpenStory document) {
        if (HouseFile.is(document)) {
            show.accept(new PublishDiagnosticsParams(document.uri(), HouseFile.faults(document, checks().desk())));
        }
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return checks().answer(params.getTextDocument().getUri(), Diagnoses::of, List.<Diagnostic>of())
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
        Actions actions = new Actions(checked);
        List<CodeAction> all = new ArrayList<>();
        if (isAskedFor(CodeActionKind.QuickFix, only)) {
            all.addAll(actions.at(checked.lines().span(range)));
        }
        if (isAskedFor(Actions.FIX_ALL, only)) {
            actions.fixAll(checks().desk()).ifPresent(all::add);
        }
        return all.stream().map(a -> Either.<Command, CodeAction>forRight(a)).toList();
    }

    /** Whoever asks for a kind asks for those under it; who names none asks for all. */
    private static boolean isAskedFor(String kind, Optional<List<String>> only) {
        return only.isEmpty() || only.get().stream().anyMatch(k -> kind.equals(k) || kind.startsWith(k + "."));
    }

    /** The configuration that is asked about, where it is one. */
    private Optional<OpenStory> house(TextDocumentPositionParams asked) {
        return checks().document(asked.getTextDocument().getUri()).filter(HouseFile::is);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        Optional<OpenStory> house = house(params);
        if (house.isPresent()) {
            return CompletableFuture.completedFuture(HouseFile.hover(house.get(), params.getPosition(), checks().desk())
                    .orElse(null));
        }
        return checks().answer(
                        params.getTextDocument().getUri(),
                        c -> new Hovers(c, checks().desk()).at(c.lines().offset(params.getPosition())),
                        Optional.<Hover>empty())
                .thenApply(h -> h.orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        Optional<OpenStory> house = house(params);
        if (house.isPresent()) {
            return CompletableFuture.completedFuture(
                    Either.forLeft(HouseFile.completions(house.get(), params.getPosition(), checks().desk())));
        }
        return checks().answer(
                        params.getTextDocument().getUri(),
                        c -> Completions.at(c, c.lines().offset(params.getPosition())),
                        List.<CompletionItem>of())
                .thenApply(Either::forLeft);
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
