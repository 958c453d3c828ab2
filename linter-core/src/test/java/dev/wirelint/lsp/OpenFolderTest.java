package dev.wirelint.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a story being written has to do with the rest of its folder: the house, the other files, the other stories. */
class OpenFolderTest {
    private static final String SPACE = "punctuation-space-before";
    private static final String NAME = "repo-name-variant";
    private static final String SLIP = "The ferry sailed on Monday , the owners said.\n";
    private static final String STORY = "Amina Belkasemi spoke to the press in Oran on Sunday.\n";
    private static final List<String> OTHERS = List.of(
            "Prime Minister Amina Belkacemi met farmers in Oran on Monday.\n",
            "Amina Belkacemi said on Tuesday she would not step down.\n",
            "Critics of Prime Minister Amina Belkacemi gathered in Oran on Friday.\n");

    private final Path folder;
    private final Path story;
    private final Path house;

    OpenFolderTest(@TempDir Path folder) {
        this.folder = folder;
        this.story = folder.resolve("ferry.txt");
        this.house = folder.resolve(".wirelint.yml");
    }

    private void writeOthers() throws IOException {
        for (int i = 0; i < OTHERS.size(); i++) {
            Files.writeString(folder.resolve("day-" + i + ".txt"), OTHERS.get(i));
        }
    }

    private static TextDocumentIdentifier id(Path file) {
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    private static <T> T soon(CompletableFuture<T> answer) throws Exception {
        return answer.get(60, TimeUnit.SECONDS);
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(d -> d.getCode().getLeft()).toList();
    }

    @Test
    void takesForCopyWhatARunOverTheFolderTakes() throws Exception {
        Files.writeString(house, "exclude: [drafts/]\n");
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            for (String file : List.of("ci.yml", "package.json", "README.md", "drafts/a.txt", "notes.txt.bak")) {
                String text = file.endsWith(".json") ? "{\"name\": \"the ferry , at sea\"}\n" : SLIP;
                Path none = folder.resolve(file);
                editor.open(none.toUri().toString(), "plaintext", text);
                assertThat(editor.next(none)).as(file).isEmpty();
            }
            Path item = folder.resolve("item.json");
            editor.open(
                    item.toUri().toString(),
                    "json",
                    "{\"uri\": \"a\", \"type\": \"text\", \"headline\": \"Ferry sails\", \"body_text\": \""
                            + SLIP.strip() + "\"}");
            assertThat(codes(editor.next(item))).contains(SPACE);
            editor.open("untitled:Untitled-1", "yaml", SLIP);
            assertThat(editor.shown.poll(60, TimeUnit.SECONDS).getDiagnostics()).isEmpty();
            editor.open("untitled:Untitled-2", "plaintext", SLIP);
            assertThat(codes(editor.next())).contains(SPACE);
        }
    }

    /**
     * What holds changes while a story is being checked: the note in it has the clock asked in the middle of a check.
     */
    @Test
    void neverShowsAtLastWhatHeldBefore() throws Exception {
        AtomicReference<Runnable> inTheMiddle = new AtomicReference<>(() -> {});
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                inTheMiddle.getAndSet(() -> {}).run();
                return Instant.parse("2026-05-04T10:00:00Z");
            }
        };
        try (Editor editor = new Editor(folder, f -> desk(f, clock))) {
            editor.begin(folder, new ClientCapabilities());
            inTheMiddle.set(() -> {
                try {
                    Files.writeString(house, "rules:\n  " + SPACE + ": off\n");
                    editor.written(house);
                    TimeUnit.MILLISECONDS.sleep(500);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            editor.open(story, "[stet sentence-doubled-word until=2027-01-31: his own words]\n" + SLIP);
            assertThat(codes(editor.next(story))).doesNotContain(SPACE);
        }
    }

    private static Desk desk(Path folder, Clock clock) {
        try {
            return Desk.open(DeskSettings.usual().folder(folder).clock(clock).build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void asksToBeToldOfFilesThatChange() throws Exception {
        ClientCapabilities can = new ClientCapabilities();
        can.setWorkspace(new WorkspaceClientCapabilities());
        can.getWorkspace().setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        Files.writeString(house, "vocabulary:\n  import: names.csv\n");
        Files.writeString(folder.resolve("names.csv"), "Helga Orsted,Helga Orstad,\n");
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, can);
            var asked = editor.registered.poll(60, TimeUnit.SECONDS);
            assertThat(asked.getMethod()).isEqualTo("workspace/didChangeWatchedFiles");
            assertThat(asked.getRegisterOptions().toString()).contains(".wirelint.yml", "csv", "md");
            editor.open(story, "Helga Orstead left the port on Monday.\n");
            assertThat(codes(editor.next(story))).doesNotContain("name-not-as-filed");
            Files.writeString(folder.resolve("names.csv"), "Helga Orsted,Helga Orstead,\n");
            editor.written(folder.resolve("names.csv"));
            assertThat(editor.next(story)).isNotEmpty();
        }
    }

    @Test
    void tellsWhoAsksToAskAgainAndOfTheConfiguration() throws Exception {
        ClientCapabilities can = new ClientCapabilities();
        can.setTextDocument(new TextDocumentClientCapabilities());
        can.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
        can.setWorkspace(new WorkspaceClientCapabilities());
        can.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, can);
            editor.open(story, SLIP);
            assertThat(codes(pulled(editor, story))).contains(SPACE);
            editor.refreshed.clear();
            Files.writeString(house, "rules:\n  " + SPACE + ": off\n");
            editor.written(house);
            assertThat(editor.refreshed.poll(60, TimeUnit.SECONDS)).isNotNull();
            assertThat(codes(pulled(editor, story))).doesNotContain(SPACE);
            editor.open(house, "rules:\n  no-such-rule: off\n");
            assertThat(pulled(editor, house)).singleElement().satisfies(d -> {
                assertThat(d.getMessage().getLeft()).contains("no-such-rule");
                assertThat(d.getRange().getStart().getLine()).isEqualTo(1);
            });
            assertThat(editor.shown).isEmpty();
        }
    }

    private static List<Diagnostic> pulled(Editor editor, Path file) throws Exception {
        return soon(editor.server.getTextDocumentService().diagnostic(new DocumentDiagnosticParams(id(file))))
                .getRelatedFullDocumentDiagnosticReport()
                .getItems();
    }

    @Test
    void tellsOfTheConfigurationWhileItIsWritten() throws Exception {
        Files.writeString(house, "style: wire\n");
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(house, "style: wire\n");
            assertThat(editor.next(house)).isEmpty();
            editor.change(house, 2, new Range(new Position(0, 7), new Position(0, 11)), "wired");
            assertThat(editor.next(house))
                    .singleElement()
                    .satisfies(d -> assertThat(d.getMessage().getLeft()).contains("wired"));
            editor.change(house, 3, new Range(new Position(0, 7), new Position(0, 12)), "ap");
            assertThat(editor.next(house)).isEmpty();
            assertThat(Files.readString(house)).isEqualTo("style: wire\n");
        }
    }

    @Test
    void refusesWhatIsAskedAfterTheEndWasAskedFor() throws Exception {
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            soon(editor.server.shutdown());
            assertRefused(editor.server.getTextDocumentService().hover(new HoverParams(id(story), new Position(0, 0))));
            assertRefused(editor.server.shutdown());
            editor.open(story, SLIP);
            editor.server.exit();
            assertThat(editor.ended()).isTrue();
            assertThat(editor.shown).isEmpty();
        }
    }

    private static void assertRefused(CompletableFuture<?> answer) {
        assertThatThrownBy(() -> soon(answer))
                .hasCauseInstanceOf(ResponseErrorException.class)
                .satisfies(e -> assertThat(((ResponseErrorException) Objects.requireNonNull(e.getCause()))
                                .getResponseError()
                                .getCode())
                        .isEqualTo(ResponseErrorCode.InvalidRequest.getValue()));
    }

    @Test
    void holdsEachFolderToItsOwnHouse() throws Exception {
        Path other = Files.createDirectories(folder.resolve("two"));
        Path one = Files.createDirectories(folder.resolve("one"));
        Path third = Files.createDirectories(folder.resolve("three"));
        for (Path place : List.of(other, third)) {
            Files.writeString(place.resolve(".wirelint.yml"), "root: true\nrules:\n  " + SPACE + ": off\n");
        }
        try (Editor editor = new Editor(folder)) {
            editor.begin(List.of(one, other), new ClientCapabilities());
            editor.open(one.resolve("a.txt"), SLIP);
            assertThat(codes(editor.next(one.resolve("a.txt")))).contains(SPACE);
            editor.open(other.resolve("a.txt"), SLIP);
            assertThat(codes(editor.next(other.resolve("a.txt")))).doesNotContain(SPACE);
            editor.server
                    .getWorkspaceService()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(
                            List.of(new WorkspaceFolder(third.toUri().toString(), "three")),
                            List.of(new WorkspaceFolder(one.toUri().toString(), "one")))));
            editor.open(third.resolve("a.txt"), SLIP);
            assertThat(codes(editor.next(third.resolve("a.txt")))).doesNotContain(SPACE);
        }
    }

    @Test
    void tellsOfANameSpelledOtherwiseInYesterdaysStories() throws Exception {
        writeOthers();
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            Diagnostic found = editor.until(story, NAME, true).stream()
                    .filter(d -> NAME.equals(d.getCode().getLeft()))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.getRange()).isEqualTo(new Range(new Position(0, 6), new Position(0, 15)));
            assertThat(found.getRelatedInformation())
                    .extracting(r -> r.getLocation().getUri())
                    .contains(folder.resolve("day-0.txt").toUri().toString());
            var hover =
                    soon(editor.server.getTextDocumentService().hover(new HoverParams(id(story), new Position(0, 8))));
            assertThat(hover.getContents().getRight().getValue())
                    .contains("Elsewhere in the folder: Belkacemi in 3 stories");
            editor.change(story, 2, new Range(new Position(0, 6), new Position(0, 15)), "Belkacemi");
            editor.until(story, NAME, false);
            editor.change(story, 3, new Range(new Position(0, 6), new Position(0, 15)), "Belkasemi");
            editor.until(story, NAME, true);
            for (int i = 0; i < 2; i++) {
                Files.writeString(folder.resolve("day-" + i + ".txt"), "Hotels in Oran are full again.\n");
            }
            editor.written(folder.resolve("day-0.txt"), folder.resolve("day-1.txt"));
            editor.until(story, NAME, false);
        }
    }

    @Test
    void letsStandWhatAnotherStorySpellsOtherwise() throws Exception {
        writeOthers();
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, new ClientCapabilities());
            editor.open(story, STORY);
            editor.until(story, NAME, true);
            editor.change(
                    story,
                    2,
                    new Range(new Position(0, 0), new Position(0, 0)),
                    "[stet " + NAME + ": another woman]\n");
            assertThat(codes(editor.until(story, NAME, false))).isEmpty();
        }
    }

    @Test
    void addsANameToTheHouseList() throws Exception {
        String text = "Helga Orsted sold the ferry on Monday. Orsted declined to answer. Orstad left early.\n";
        Range orstad = new Range(new Position(0, 68), new Position(0, 68));
        ClientCapabilities can = new ClientCapabilities();
        can.setWorkspace(new WorkspaceClientCapabilities());
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setResourceOperations(List.of("create"));
        can.getWorkspace().setWorkspaceEdit(edits);
        try (Editor editor = new Editor(folder)) {
            editor.begin(folder, can);
            editor.open(story, text);
            editor.next(story);
            CodeAction made = listed(editor, orstad).get(0);
            assertThat(made.getTitle()).isEqualTo("Add to the house list: Orsted, never Orstad");
            var changes = made.getEdit().getDocumentChanges();
            assertThat(changes.get(0).getRight().getKind()).isEqualTo("create");
            TextEdit added = changes.get(1).getLeft().getEdits().get(0).getLeft();
            assertThat(added.getNewText())
                    .isEqualTo("vocabulary:\n  names:\n    - prefer: Orsted\n      never: [Orstad]\n");
            Files.writeString(house, "vocabulary:\n  names:\n    - prefer: Kyiv\n");
            editor.written(house);
            Map<String, List<TextEdit>> put =
                    listed(editor, orstad).get(1).getEdit().getChanges();
            TextEdit second =
                    Objects.requireNonNull(put.get(house.toUri().toString())).get(0);
            assertThat(second.getRange().getStart()).isEqualTo(new Position(2, 0));
            assertThat(second.getNewText()).isEqualTo("    - prefer: Orstad\n      never: [Orsted]\n");
        }
    }

    private List<CodeAction> listed(Editor editor, Range at) throws Exception {
        return soon(editor.server
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(id(story), at, new CodeActionContext(List.of()))))
                .stream()
                .map(a -> a.getRight())
                .filter(a -> a.getTitle().startsWith("Add to the house list"))
                .toList();
    }

    /** Signs outside the first plane are of two units, of which one may be the same in both texts. */
    @Test
    void cutsNoSignInTwo() {
        for (List<String> pair : List.of(
                List.of("a \uD83D\uDE00 b", "a \uD83D\uDE01 b"),
                List.of("a \uD83D\uDE00 b", "a \uD83E\uDE00 b"),
                List.of("\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00"),
                List.of("x \uD83D\uDE00\uD83D\uDE00", "x \uD83D\uDE00"))) {
            String before = pair.get(0);
            String after = pair.get(1);
            var span = Actions.changed(before, after);
            String words = after.substring(span.start(), after.length() - (before.length() - span.end()));
            assertThat(before.substring(0, span.start()) + words + before.substring(span.end()))
                    .isEqualTo(after);
            for (String part : List.of(words, span.of(SourceText.of("a", before).content()))) {
                assertThat(part.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                        .as(part)
                        .isTrue();
            }
        }
    }
}
