package dev.wirelint.serve.texts;

import dev.wirelint.desk.Desk;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The usual desk, and those that run more rules than are on, opened when somebody asks. Safe for use by many threads.
 */
public final class WidenedDesks {
    /** Whoever asks for more asks for the same each time. */
    private static final int MOST = 3;

    private final WiderOpener opener;
    private final Desk usual;
    private final Map<List<String>, Desk> wider = new LinkedHashMap<>();

    /** Opens a desk that runs these rules alone, or, where none is named, those that are on. */
    public interface WiderOpener {
        Desk open(List<String> rules) throws IOException;
    }

    public WidenedDesks(WiderOpener opener) throws IOException {
        this.opener = opener;
        this.usual = opener.open(List.of());
    }

    public Desk usual() {
        return usual;
    }

    /** The desk that runs those rules too, of which some are off. */
    public synchronized Desk with(Predicate<RulePage> more) throws IOException {
        Map<RulePage, Boolean> rules = usual.guide().rules();
        boolean asksForMore = rules.entrySet().stream().anyMatch(r -> !r.getValue() && more.test(r.getKey()));
        if (!asksForMore) {
            return usual;
        }
        List<String> all = rules.entrySet().stream()
                .filter(r -> r.getValue() || more.test(r.getKey()))
                .map(r -> r.getKey().id().value())
                .toList();
        Desk desk = wider.get(all);
        if (desk == null) {
            if (wider.size() >= MOST) {
                wider.remove(wider.keySet().iterator().next());
            }
            desk = opener.open(all);
            wider.put(all, desk);
        }
        return desk;
    }

    /** Forgets what was read of the house, where something of it has changed. */
    public synchronized void forget(Path changed) {
        if (usual.forget(changed)) {
            wider.clear();
        }
    }
}
