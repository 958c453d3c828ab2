package dev.wirelint.serve.api;

import dev.wirelint.fix.StoryWriter;
import dev.wirelint.format.Encoding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.ValueJson;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import dev.wirelint.text.Digest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a story of the folder that is open, unless its file has changed since it was read. */
public final class SaveDoor implements Door {
    private final Workroom room;

    public SaveDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/save");
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
        String text = asked.needed("text");
        if (text.length() > Manuscript.LONGEST) {
            throw new Refusal(Refusal.TOO_LONG, "the text is longer than a story, and not saved");
        }
        Path file = room.file(asked.needed("path"));
        if (StoryFile.isOfOtherFormat(file)) {
            throw new Refusal(Refusal.FORBIDDEN, "its name says that this file is no story");
        }
        save(file, text, asked.text("digest"));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", room.name(file));
        told.put("digest", Digest.of(text));
        return Reply.json(ValueJson.text(told));
    }

    /** One at a time, so that of two who save at once the second is told. */
    private synchronized void save(Path file, String text, Optional<String> digest) throws Refusal, IOException {
        try {
            if (!Files.exists(file)) {
                if (digest.isPresent()) {
                    throw new Refusal(
                            Refusal.CONFLICT, "the file is no longer there; save it anew, without its digest");
                }
                StoryWriter.write(file, Encoding.PLAIN.encode(text));
                return;
            }
            if (digest.isEmpty()) {
                throw new Refusal(Refusal.CONFLICT, "there is such a file already; open it, or take another name");
            }
            byte[] before = StoryFile.bytes(file);
            StoryOnDisk story = StoryFile.open(before, room.name(file), StoryFile.ANY);
            if (!Digest.of(story.article().source().content()).equals(digest.get())) {
                throw new Refusal(Refusal.CONFLICT, "the file was changed meanwhile; open it again");
            }
            StoryWriter.replace(file, before, story.encoding().encode(text));
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    Refusal.CONFLICT,
                    "the text has a character that the file's encoding does not; save it as UTF-8 first");
        } catch (UnreadableInput e) {
            throw new Refusal(Refusal.CONFLICT, room.name(file) + " " + e.message());
        }
    }
}
