package dev.wirelint.serve.languagetool;

import dev.wirelint.desk.Desk;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import dev.wirelint.serve.texts.SentTexts;
import dev.wirelint.serve.texts.WidenedDesks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Checks what a writing tool sends. Some send the story and some a paragraph at a time; under {@code /v2} a text of one
 * line is taken for a paragraph, and two more addresses say which it is.
 */
public final class WritingToolDoor implements Door {
    private static final String CHECK = "/check";
    private static final String PARAGRAPH = "paragraph.txt";

    /** What opens a story stays as it is while most of it is written. */
    private static final int OPENING = 60;

    private final WidenedDesks desks;
    private final Path folder;
    private final SentTexts texts;

    /**
     * Opens the door.
     *
     * @param folder the one whose configuration holds
     * @param texts checks stories; of a paragraph nothing is worth keeping
     */
    public WritingToolDoor(WidenedDesks desks, Path folder, SentTexts texts) {
        this.desks = desks;
        this.folder = folder;
        this.texts = texts;
    }

    @Override
    public List<String> paths() {
        return WritingToolAddress.of(CHECK);
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public boolean isWork() {
        return true;
    }

    @Override
    public Reply answer(Request request) throws Refusal, IOException {
        CheckForm form = CheckForm.of(request);
        AnnotatedCopy copy = form.copy();
        if (copy.read().length() > Manuscript.LONGEST) {
            throw new Refusal(
                    Refusal.TOO_LONG,
                    "the text is longer than the " + Manuscript.LONGEST + " characters a story may have");
        }
        String named = form.field("language").orElse("");
        KnownLanguages language = KnownLanguages.of(named)
                .orElseThrow(() -> new Refusal(
                        Refusal.BAD_REQUEST, "'" + named + "' is not a language that is checked here; English is"));
        AskedRules asked = AskedRules.of(form, isFragment(request.path(), form, copy));
        List<Finding> findings = checked(form, copy, asked).findings().stream()
                .filter(asked::wants)
                .toList();
        return Reply.json(MatchJson.of(copy, findings, language, desks.usual().guide()));
    }

    private CheckedStory checked(CheckForm form, AnnotatedCopy copy, AskedRules asked) throws IOException {
        Desk desk = desks.with(asked::turnsOn);
        if (asked.fragment()) {
            return desk.check(new Manuscript(folder.resolve(PARAGRAPH), PARAGRAPH, 0, copy.read()));
        }
        String writer = form.field("textSessionId")
                .orElseGet(() ->
                        copy.read().substring(0, Math.min(OPENING, copy.read().length())));
        String name = SentTexts.unnamed(writer) + ".txt";
        Manuscript text = new Manuscript(folder.resolve(name), name, 0, copy.read());
        return desk.equals(desks.usual()) ? texts.check(text) : desk.check(text);
    }

    private static boolean isFragment(String path, CheckForm form, AnnotatedCopy copy) {
        if (path.startsWith(WritingToolAddress.PARAGRAPH)) {
            return true;
        }
        return !path.startsWith(WritingToolAddress.STORY)
                && (form.raw()
                        || (form.field("text").isPresent()
                                && copy.read().strip().indexOf('\n') < 0));
    }
}
