package dev.wirelint.serve.api;

import dev.wirelint.report.ValueJson;
import dev.wirelint.rule.RulePage;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a rule is for. */
public final class RuleDoor implements Door {
    private final Workroom room;

    public RuleDoor(Workroom room) {
        this.room = room;
    }

    @Override
    public List<String> paths() {
        return List.of("/api/rule");
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET");
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public Reply answer(Request request) throws Refusal, IOException {
        RulePage page;
        try {
            page = room.desk().guide().explain(request.query().getOrDefault("id", ""));
        } catch (PageException e) {
            throw new Refusal(Refusal.NOT_THERE, String.valueOf(e.getMessage()));
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", page.id().value());
        told.put("summary", page.summary());
        told.put("category", page.category().label());
        told.put("severity", page.severity().label());
        told.put("why", page.why().strip());
        page.authority().ifPresent(a -> told.put("authority", a));
        return Reply.json(ValueJson.text(told));
    }
}
