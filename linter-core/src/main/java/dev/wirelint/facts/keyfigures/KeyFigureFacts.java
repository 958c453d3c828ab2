package dev.wirelint.facts.keyfigures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.Zone;
import dev.wirelint.facts.kinds.FactKind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dated figures of one story or of many; their memory grows with the different figures. */
public final class KeyFigureFacts {
    private static final KeyFigureFacts NONE = new KeyFigureFacts(Map.of());

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<KeyFigureFacts> KIND = new FactKind<>(
            KeyFigureFacts.class,
            NONE,
            KeyFigureFacts::of,
            KeyFigureFacts::write,
            KeyFigureFacts::read,
            KeyFigureCollector::new);

    private final Map<KeyFigure.FigureKey, KeyFigure> figures;

    private KeyFigureFacts(Map<KeyFigure.FigureKey, KeyFigure> figures) {
        this.figures = figures;
    }

    /** The figures of a story; what it says twice counts once. */
    public static KeyFigureFacts of(Copy copy) {
        Map<KeyFigure.FigureKey, KeyFigure> figures = new HashMap<>();
        for (Statement statement : Statements.of(copy, Zone.prose())) {
            KeyFigure.of(copy.article(), statement).ifPresent(f -> figures.putIfAbsent(f.key(), f));
        }
        return new KeyFigureFacts(Map.copyOf(figures));
    }

    /** The figures, in the order of what they count. */
    public List<KeyFigure> figures() {
        return List.copyOf(new TreeMap<>(figures).values());
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(figures.size());
        for (KeyFigure figure : figures()) {
            figure.write(out);
        }
    }

    public static KeyFigureFacts read(DataInput in) throws IOException {
        Map<KeyFigure.FigureKey, KeyFigure> figures = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            KeyFigure figure = KeyFigure.read(in);
            figures.put(figure.key(), figure);
        }
        return new KeyFigureFacts(Map.copyOf(figures));
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class KeyFigureCollector implements FactKind.Merger<KeyFigureFacts> {
        private final Map<KeyFigure.FigureKey, KeyFigure> figures = new HashMap<>();

        @Override
        public void add(KeyFigureFacts facts) {
            facts.figures.forEach((key, figure) -> figures.merge(key, figure, KeyFigure::merge));
        }

        @Override
        public KeyFigureFacts merged() {
            return new KeyFigureFacts(Map.copyOf(figures));
        }
    }
}
