package dev.wirelint.facts.versions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.article.Zone;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.facts.versions.VersionFigure.FigureKind;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.FirstPlaces;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The versions of one story or of many, and the figures of stories that are a version of none. Its memory grows with
 * the versions; of other stories a few figures are kept.
 */
public final class VersionFacts {
    private static final VersionFacts NONE = new VersionFacts(List.of(), List.of());
    private static final int MOST_FIGURES = 12;
    private static final int MOST_TOPIC = 16;
    private static final double LEAST_COUNT = 10;

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<VersionFacts> KIND = new FactKind<>(
            VersionFacts.class,
            NONE,
            VersionFacts::of,
            VersionFacts::write,
            VersionFacts::read,
            VersionCollector::new,
            new Shuffle<>(VersionFacts::split, List.of(), Shuffle::any, VersionFacts::gathered));

    /** A slug of a system stands over all its stories, and so many are no chain. */
    private static final int MOST_OF_A_CHAIN = 500;

    private final List<StoryVersion> versions;
    private final List<OtherFigure> others;

    private VersionFacts(List<StoryVersion> versions, List<OtherFigure> others) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(StoryVersion::file))
                .toList();
        this.others = others.stream()
                .sorted(Comparator.comparing(OtherFigure::place, FirstPlaces.BY_FILE))
                .toList();
    }

    /** What a story says as a version; of one that is none, some of its figures. */
    public static VersionFacts of(Copy copy) {
        VersionFiling filing = VersionFiling.of(copy);
        boolean version =
                filing.isTold() || !VersionReader.notes(copy.article()).isEmpty();
        return version
                ? new VersionFacts(List.of(VersionReader.read(copy, filing)), List.of())
                : new VersionFacts(List.of(), others(copy));
    }

    /** A story as a version, whatever it tells of that itself. */
    public static StoryVersion version(Copy copy) {
        return VersionReader.read(copy, VersionFiling.of(copy));
    }

    private static List<OtherFigure> others(Copy copy) {
        VersionFigures figures = VersionFigures.of(copy);
        List<OtherFigure> others = new ArrayList<>();
        for (Sentence sentence : copy.sentences(Zone.prose())) {
            if (!sentence.isReadable() || others.size() >= MOST_FIGURES) {
                continue;
            }
            for (VersionFigure figure : figures.in(sentence)) {
                if (figure.kind() != FigureKind.COUNT || figure.value() >= LEAST_COUNT) {
                    others.add(new OtherFigure(
                            figure.kind(),
                            figure.unit(),
                            figure.value(),
                            figure.span().shift(sentence.span().start()).of(copy.text()),
                            new TreeSet<>(Topic.of(sentence, List.of()))
                                    .stream().limit(MOST_TOPIC).toList(),
                            copy.article()
                                    .source()
                                    .place(copy.article()
                                            .map()
                                            .toSource(figure.span()
                                                    .shift(sentence.span().start())))));
                }
            }
        }
        return others.subList(0, Math.min(MOST_FIGURES, others.size()));
    }

    private static void split(VersionFacts facts, Consumer<KeyedFact> out) {
        for (StoryVersion version : facts.versions) {
            if (version.filed().key().isEmpty()) {
                continue;
            }
            out.accept(new KeyedFact(
                    new SortKey().text(version.filed().key()).done(),
                    new SortKey().text(version.file()).done(),
                    FactBytes.of(version, StoryVersion::write)));
        }
    }

    private static VersionFacts gathered(Iterator<KeyedFact> members, Consumer<String> told) {
        List<StoryVersion> versions = new ArrayList<>();
        while (members.hasNext() && versions.size() < MOST_OF_A_CHAIN) {
            versions.add(FactBytes.read(members.next().value(), StoryVersion::read));
        }
        if (members.hasNext()) {
            told.accept("\"" + versions.get(0).filed().key() + "\": more than " + MOST_OF_A_CHAIN
                    + " versions, of which the first were compared");
        }
        return new VersionFacts(versions, List.of());
    }

    /** The versions, in the order of their files. */
    public List<StoryVersion> versions() {
        return versions;
    }

    /** The figures of stories that are a version of none, in the order of their files. */
    public List<OtherFigure> others() {
        return others;
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        VersionText.write(versions, StoryVersion::write, out);
        VersionText.write(others, OtherFigure::write, out);
    }

    public static VersionFacts read(DataInput in) throws IOException {
        return new VersionFacts(VersionText.read(StoryVersion::read, in), VersionText.read(OtherFigure::read, in));
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class VersionCollector implements FactKind.Merger<VersionFacts> {
        private final List<StoryVersion> versions = new ArrayList<>();
        private final List<OtherFigure> others = new ArrayList<>();

        @Override
        public void add(VersionFacts facts) {
            versions.addAll(facts.versions);
            others.addAll(facts.others);
        }

        @Override
        public VersionFacts merged() {
            return new VersionFacts(versions, others);
        }
    }
}
