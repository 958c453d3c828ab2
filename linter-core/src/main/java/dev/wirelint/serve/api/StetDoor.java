package dev.wirelint.serve.api;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.StetForm;
import dev.wirelint.report.StetForms;
import dev.wirelint.report.ValueJson;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the note that lets a finding stand into the text it is given, and gives the text back; where a note would not
 * be read, the lines that say so in a configuration.
 */
public final class StetDoor implements Door {
    private final Workroom room;

    public StetDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/stet");
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public boolean isWork() {
        return true;
    }

    @Override
    public Reply answer(Request request) throws Refusal, IOException {
        JsonFields asked = request.json();
        Manuscript text = room.manuscript(asked);
        String reason = asked.needed("reason").strip();
        if (!StetForm.holds(reason)) {
            throw new Refusal(
                    Refusal.BAD_REQUEST,
                    "a reason is on one line, and holds neither brackets nor two hyphens in a row");
        }
        AskedFinding named = AskedFinding.of(asked);
        CheckedStory story = room.check(text);
        Finding finding = named.in(story);
        Optional<String> noted = noted(story, finding, text, reason);
        return Reply.json(ValueJson.text(
                noted.isPresent() ? Map.of("text", noted.get()) : Map.of("setting", setting(story, finding, reason))));
    }

    /** The text with the note; absent where it would not be read as one there. */
    private Optional<String> noted(CheckedStory story, Finding finding, Manuscript text, String reason)
            throws IOException {
        Optional<Article> article = story.article();
        Optional<StetForm> form = article.flatMap(a -> new StetForms(a).of(finding));
        if (form.isEmpty()) {
            return Optional.empty();
        }
        int place = form.get().place();
        String noted = text.text().substring(0, place)
                + form.get().note(finding.rule(), reason)
                + text.text().substring(place);
        CheckedStory after = room.check(new Manuscript(text.place(), text.name(), text.version(), noted));
        boolean isRead = after.suppressed().size() > story.suppressed().size()
                && after.article().map(Article::text).equals(article.map(Article::text));
        return isRead ? Optional.of(noted) : Optional.empty();
    }

    private static String setting(CheckedStory story, Finding finding, String reason) {
        String words = finding.span().of(story.source().content()).strip().replaceAll("\\s+", " ");
        return "stet:\n  - rule: " + finding.rule().value() + "\n    text: " + quoted(words) + "\n    reason: "
                + quoted(reason) + "\n";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
