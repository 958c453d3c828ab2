package dev.wirelint.serve.api;

import dev.wirelint.report.ValueJson;
import dev.wirelint.run.Stories;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stories of the folder that is open. */
public final class StoriesDoor implements Door {
    /** Nobody picks from a longer list. */
    private static final int MOST = 2000;

    private final Workroom room;

    public StoriesDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/stories");
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
    public Reply answer(Request request) throws IOException {
        Stories found = room.desk().stories(List.of(room.folder().toString()), InputStream.nullInputStream());
        List<String> names = found.places().stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .filter(p -> p.startsWith(room.folder()))
                .map(room::name)
                .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("folder", String.valueOf(room.folder().getFileName()));
        told.put("stories", names.stream().limit(MOST).toList());
        told.put("more", names.size() > MOST);
        return Reply.json(ValueJson.text(told));
    }
}
