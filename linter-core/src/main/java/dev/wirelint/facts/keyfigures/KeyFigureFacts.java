package dev.wirelint.facts.keyfigures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.Zone;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

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
            KeyFigureCollector::new,
            new Shuffle<>(KeyFigureFacts::split, List.of(), KeyFigureFacts::merged, KeyFigureFacts::gathered));

    /** Of one matter so many are looked at together; rules look at fewer. */
    private static final int MOST_OF_A_MATTER = 1000;

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

    private static void split(KeyFigureFacts facts, Consumer<KeyedFact> out) {
        for (KeyFigure figure : facts.figures.values()) {
            byte[] group = new SortKey().text(figure.matter()).done();
            out.accept(new KeyedFact(group, figure.key().sorted(), FactBytes.of(figure, KeyFigure::write)));
        }
    }

    private static byte[] merged(byte[] one, byte[] other) {
        KeyFigure both = FactBytes.read(one, KeyFigure::read).merge(FactBytes.read(other, KeyFigure::read));
        return FactBytes.of(both, KeyFigure::write);
    }

    private static KeyFigureFacts gathered(Iterator<KeyedFact> members, Consumer<String> told) {
        Map<KeyFigure.FigureKey, KeyFigure> figures = new HashMap<>();
        while (members.hasNext() && figures.size() < MOST_OF_A_MATTER) {
            KeyFigure figure = FactBytes.read(members.next().value(), KeyFigure::read);
            figures.put(figure.key(), figure);
        }
        if (members.hasNext()) {
            told.accept("\"" + figures.values().iterator().next().matter() + "\": more than " + MOST_OF_A_MATTER
                    + " figures, of which the first were compared");
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
