package dev.wirelint.serve.api;

import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.ValueJson;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import dev.wirelint.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one story of the folder that is open. */
public final class StoryDoor implements Door {
    private final Workroom room;

    public StoryDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/story");
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET");
    }

    @Override
    public boolean isWork() {
        return true;
    }

    @Override
    public Reply answer(Request request) throws Refusal, IOException {
        Path file = room.file(request.query().getOrDefault("path", ""));
        StoryOnDisk story = opened(file, room.name(file));
        String text = story.article().source().content();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", room.name(file));
        told.put("text", text);
        told.put("digest", Digest.of(text));
        return Reply.json(ValueJson.text(told));
    }

    /** The story in a file that is there; what is none is not shown. */
    static StoryOnDisk opened(Path file, String name) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.NOT_THERE, "there is no such story in the folder that is open");
        }
        if (StoryFile.isOfOtherFormat(file)) {
            throw new Refusal(Refusal.FORBIDDEN, "its name says that this file is no story");
        }
        try {
            return StoryFile.open(StoryFile.bytes(file), name, StoryFile.ANY);
        } catch (UnreadableInput e) {
            throw new Refusal(Refusal.CONFLICT, name + " " + e.message());
        }
    }
}
