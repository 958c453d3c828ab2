package dev.wirelint.serve.api;

import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one text and says what it says: what {@code --format json} has of it, and its ledger. */
public final class CheckDoor implements Door {
    private final Workroom room;

    public CheckDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/check");
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
        Optional<Integer> version = asked.number("version");
        return Reply.json(CheckedJson.of(room.check(text), room.desk().guide().failOn(text.place()), version));
    }
}
