package dev.wirelint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server does what an editor may ask, at places in UTF-16, and outlives an editor gone wrong. */
class EditorDoorTest {
    private static final String STORY = """
            \uD83C\uDDFA\uD83C\uDDE6 Ferry company sold

            MARLHAVEN, Norland, May 4 (Wirefield) - \uD83D\uDEA2 The company was sold on Monday , Helga Orsted said.

            "It went for a song," Pavel Drozd told reporters. Orsted declined to answer him. Orstad left early.
            """;

    private static final int AT = STORY.lines().toList().get(2).indexOf(" ,");
    private static final Range SPACE = range(2, AT, AT + 2);

    private final Path folder;
    private final Path story;

    EditorDoorTest(@TempDir Path folder) {
        this.folder = folder;
        this.story = folder.resolve("ferry.txt");
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(story, STORY);
    }

    @Test
    void showsWhatIsFoundAndFollowsTheText() throws Exception {
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            List<Diagnostic> found = editor.next();
            Diagnostic space = only(found, "punctuation-space-before");
            assertThat(space.getRange()).isEqualTo(SPACE);
            assertThat(space.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
            Diagnostic name = only(found, "name-spelling-variant");
            assertThat(name.getRelatedInformation())
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(r.getLocation().getUri())
                            .isEqualTo(story.toUri().toString()));
            editor.change(story, 2, SPACE, ",");
            assertThat(editor.next()).extracting(EditorDoorTest::code).doesNotContain("punctuation-space-before");
            editor.change(story, 1, range(2, 0, 9), "");
            editor.change(story, 3, new Range(new Position(4, 81), new Position(99, 0)), "");
            assertThat(editor.next()).extracting(EditorDoorTest::code).doesNotContain("name-spelling-variant");
        }
    }

    @Test
    void mendsAndLetsStand() throws Exception {
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            editor.next();
            List<CodeAction> actions = actions(editor, SPACE, List.of());
            assertThat(actions)
                    .extracting(CodeAction::getTitle)
                    .containsExactly(
                            "Mend the spacing around \",\"",
                            "Let it stand, with a reason: punctuation-space-before",
                            "Mend all that is safe");
            assertThat(mended(actions.get(0))).contains("Monday, Helga");
            assertThat(mended(actions.get(1))).contains("\n[stet punctuation-space-before: reason]\nMARLHAVEN");
            assertThat(mended(actions.get(2))).isEqualTo(STORY.replace("Monday ,", "Monday,"));
            assertThat(actions(editor, range(0, 0, 0), List.of(Actions.FIX_ALL)))
                    .extracting(CodeAction::getKind)
                    .containsExactly(Actions.FIX_ALL);
        }
    }

    @Test
    void tellsOfNamesAndParagraphs() throws Exception {
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY.replace("left early", "left early with Or"));
            editor.next();
            TextDocumentIdentifier document =
                    new TextDocumentIdentifier(story.toUri().toString());
            var hover = editor.server
                    .getTextDocumentService()
                    .hover(new HoverParams(document, new Position(2, AT + 6)))
                    .get(60, TimeUnit.SECONDS);
            assertThat(hover.getContents().getRight().getValue())
                    .contains("**Helga Orsted**", "Orsted on line 5", "Orstad on line 5");
            var symbols = editor.server
                    .getTextDocumentService()
                    .documentSymbol(new DocumentSymbolParams(document))
                    .get(60, TimeUnit.SECONDS);
            assertThat(symbols).extracting(s -> s.getRight().getDetail()).contains("headline", "dateline", "body");
            int end = STORY.lines().toList().get(4).length() + " with Or".length() - 1;
            var names = editor.server
                    .getTextDocumentService()
                    .completion(new CompletionParams(document, new Position(4, end)))
                    .get(60, TimeUnit.SECONDS);
            assertThat(names.getLeft()).extracting(CompletionItem::getLabel).contains("Orsted");
        }
    }

    @Test
    void isAskedByEditorsThatSayTheyAsk() throws Exception {
        ClientCapabilities can = new ClientCapabilities();
        can.setTextDocument(new TextDocumentClientCapabilities());
        can.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
        try (Editor editor = new Editor(folder)) {
            assertThat(editor.begin(folder, can).getCapabilities().getDiagnosticProvider())
                    .isNotNull();
            editor.open(story, STORY);
            var report = editor.server
                    .getTextDocumentService()
                    .diagnostic(new DocumentDiagnosticParams(
                            new TextDocumentIdentifier(story.toUri().toString())))
                    .get(60, TimeUnit.SECONDS);
            assertThat(report.getRelatedFullDocumentDiagnosticReport().getItems())
                    .extracting(EditorDoorTest::code)
                    .contains("punctuation-space-before");
            assertThat(editor.shown).isEmpty();
        }
    }

    @Test
    void heedsTheConfigurationOfTheFolderWhenItIsSaved() throws Exception {
        Path house = folder.resolve(".wirelint.yml");
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            assertThat(editor.next()).extracting(EditorDoorTest::code).contains("punctuation-space-before");
            Files.writeString(house, "rules:\n  punctuation-space-before: off\n");
            editor.open(house, Files.readString(house));
            assertThat(editor.next(house)).isEmpty();
            editor.save(house);
            editor.until(story, "punctuation-space-before", false);
            Files.writeString(house, "rules:\n  no-such-rule: off\n");
            editor.change(house, 2, new Range(new Position(0, 0), new Position(9, 0)), Files.readString(house));
            editor.save(house);
            assertThat(faults(editor, house)).singleElement().satisfies(d -> {
                assertThat(d.getMessage().getLeft()).contains("no-such-rule");
                assertThat(d.getRange().getStart().getLine()).isEqualTo(1);
            });
        }
    }

    @Test
    void outlivesAnEditorGoneWrong() throws Exception {
        Editor editor = new Editor(folder);
        editor.change(story, 7, range(0, 0, 1), "x");
        editor.open(story, STORY);
        editor.next();
        editor.send("Content-Length: 9\r\n\r\n{\"id\": 1]");
        editor.change(
                story, 2, new Range(new Position(-3, 900), new Position(4000, -1)), "On and on. ".repeat(400_000));
        editor.change(story, 3, range(0, 0, 0), "");
        assertThat(editor.next()).isEmpty();
        assertThat(editor.told.poll(60, TimeUnit.SECONDS)).contains("ferry.txt is longer than a story");
        editor.close();
        assertThat(editor.ended()).isFalse();
    }

    /** Nothing of the copy gets into a log, whatever an editor does, and no change of its text is lost. */
    @Test
    void takesAChangeWithoutAVersionAndLogsNothing() throws Exception {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord said) {
                logged.add(said);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            assertThat(editor.next()).extracting(EditorDoorTest::code).contains("punctuation-space-before");
            String change = "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {"
                    + "\"textDocument\": {\"uri\": \"" + story.toUri() + "\", \"version\": null}, "
                    + "\"contentChanges\": [{\"text\": \"The ferry sailed on Monday.\"}]}}";
            editor.send("Content-Length: " + change.length() + "\r\n\r\n" + change);
            assertThat(editor.next()).extracting(EditorDoorTest::code).doesNotContain("punctuation-space-before");
            editor.change(story, 2, range(0, 9, 15), "left");
            editor.next();
            assertThat(logged).isEmpty();
        } finally {
            root.removeHandler(handler);
        }
    }

    @Test
    void saysWhetherItWasAskedToEnd() throws Exception {
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.server.exit();
            assertThat(editor.ended()).isFalse();
        }
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.server.shutdown().get(60, TimeUnit.SECONDS);
            editor.server.exit();
            assertThat(editor.ended()).isTrue();
        }
    }

    private static List<Diagnostic> faults(Editor editor, Path house) throws InterruptedException {
        List<Diagnostic> faults = editor.next(house);
        return faults.isEmpty() ? faults(editor, house) : faults;
    }

    private List<CodeAction> actions(Editor editor, Range range, List<String> only) throws Exception {
        CodeActionContext context = new CodeActionContext(List.of());
        if (!only.isEmpty()) {
            context.setOnly(only);
        }
        return editor
                .server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(
                        new TextDocumentIdentifier(story.toUri().toString()), range, context))
                .get(60, TimeUnit.SECONDS)
                .stream()
                .map(a -> a.getRight())
                .toList();
    }

    private String mended(CodeAction action) {
        var edit = Objects.requireNonNull(
                        action.getEdit().getChanges().get(story.toUri().toString()))
                .get(0);
        Lines lines = new Lines(SourceText.of("ferry.txt", STORY));
        var span = lines.span(edit.getRange());
        return STORY.substring(0, span.start()) + edit.getNewText() + STORY.substring(span.end());
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    private static Diagnostic only(List<Diagnostic> found, String rule) {
        return found.stream().filter(d -> rule.equals(code(d))).findFirst().orElseThrow();
    }
}
