package dev.wirelint.serve.api;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.ValueJson;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a text in which something is found that is no fault as a labelled sample, for "wirelint score" to count. */
public final class WrongDoor implements Door {
    private final Workroom room;

    public WrongDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/wrong");
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
        AskedFinding named = AskedFinding.of(asked);
        CheckedStory story = room.check(text);
        Path sample = keep(text, story, named.in(story));
        return Reply.json(ValueJson.text(Map.of("path", room.name(sample))));
    }

    /** One at a time, since samples of one text share their labels. */
    private synchronized Path keep(Manuscript text, CheckedStory story, Finding finding) throws IOException, Refusal {
        return new WrongSample(room.folder(), text, story).callWrong(finding);
    }
}
