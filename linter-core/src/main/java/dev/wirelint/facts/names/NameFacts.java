package dev.wirelint.facts.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Rolls;
import dev.wirelint.analysis.names.Skeleton;
import dev.wirelint.article.Article;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spellings of names in one story or in many; their memory grows with the distinct names alone. */
public final class NameFacts {
    private static final NameFacts NONE = new NameFacts(Map.of());

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<NameFacts> KIND = new FactKind<>(
            NameFacts.class,
            NONE,
            NameFacts::of,
            NameFacts::write,
            NameFacts::read,
            NameCollector::new,
            new Shuffle<>(NameFacts::split, NameSteps.ALL, Shuffle::any, NameSteps::gathered));

    private final Map<String, SpellingFact> spellings;
    /** The one that the others are to be held against, where they were brought together for it. */
    private final Optional<SpellingFact> asked;

    private NameFacts(Map<String, SpellingFact> spellings) {
        this(spellings, Optional.empty());
    }

    private NameFacts(Map<String, SpellingFact> spellings, Optional<SpellingFact> asked) {
        this.spellings = spellings;
        this.asked = asked;
    }

    /** Spellings that may be held against one. */
    static NameFacts of(SpellingFact asked, Map<String, SpellingFact> near) {
        return new NameFacts(Map.copyOf(near), Optional.of(asked));
    }

    private static void split(NameFacts facts, Consumer<KeyedFact> out) {
        facts.spellings.values().forEach(fact -> out.accept(NameSteps.split(fact)));
    }

    /** The spellings of a story's names. */
    public static NameFacts of(Copy copy) {
        Article article = copy.article();
        Ledger ledger = Ledger.of(copy);
        Map<Form, String> skeletons =
                ledger.forms().stream().collect(Collectors.toMap(f -> f, f -> Skeleton.of(f.key())));
        Set<String> names =
                ledger.forms().stream().filter(Form::isName).map(skeletons::get).collect(Collectors.toSet());
        Set<String> weighed = ledger.variants().stream()
                .flatMap(v -> Stream.of(v.preferred(), v.other()))
                .map(Form::spelling)
                .collect(Collectors.toSet());
        Rolls rolls = Rolls.of(copy);
        Function<String, Sample> company = Sample.allBut(names);
        Map<String, SpellingFact> spellings = new HashMap<>();
        for (Form form : ledger.forms()) {
            spellings.put(
                    form.spelling(),
                    fact(article, form, company, weighed.contains(form.spelling()) || rolls.holdAll(form)));
        }
        return new NameFacts(Map.copyOf(spellings));
    }

    /**
     * The spellings that stand against a clear majority of another one of the same name, sorted by spelling.
     *
     * @param times how many times as many stories the majority must have
     */
    public List<RepositoryVariant> variants(int times) {
        return RepositoryVariants.among(
                asked.map(List::of).orElseGet(() -> List.copyOf(spellings.values())), spellings.values(), times);
    }

    /** What is known of one spelling. */
    public Optional<SpellingFact> spelling(String spelling) {
        return Optional.ofNullable(spellings.get(spelling));
    }

    /** The spellings of what may be the same name as this one, by how many stories have them. */
    public List<SpellingFact> alike(String spelling) {
        return RepositoryVariants.alike(spellings.values(), spelling);
    }

    /**
     * A spelling that the story's own rules have weighed already, or that stands in a roll of names alone, counts with
     * the others but is not shown.
     */
    private static SpellingFact fact(Article article, Form form, Function<String, Sample> company, boolean weighed) {
        Place first = article.source()
                .place(article.map().toSource(form.occurrences().get(0).word().span()));
        return new SpellingFact(
                form.spelling(),
                1,
                form.count(),
                form.isName(),
                Standing.of(form),
                Sample.of(form.before()),
                Sample.of(form.after()),
                company.apply(Skeleton.of(form.key())),
                form.introduction().map(Mention::spelling),
                weighed ? FirstPlaces.NONE : FirstPlaces.of(first));
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        WordTable.WordTableWriter table = new WordTable.WordTableWriter();
        table.number(spellings.size());
        for (SpellingFact fact : new TreeMap<>(spellings).values()) {
            fact.write(table);
        }
        table.writeTo(out);
    }

    public static NameFacts read(DataInput in) throws IOException {
        WordTable.WordTableReader table = new WordTable.WordTableReader(in);
        Map<String, SpellingFact> spellings = new HashMap<>();
        for (int left = table.number(); left > 0; left--) {
            SpellingFact fact = SpellingFact.read(table);
            spellings.put(fact.spelling(), fact);
        }
        return new NameFacts(Map.copyOf(spellings));
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class NameCollector implements FactKind.Merger<NameFacts> {
        private final Map<String, SpellingFact> spellings = new HashMap<>();

        @Override
        public void add(NameFacts facts) {
            facts.spellings.forEach((spelling, fact) -> spellings.merge(spelling, fact, SpellingFact::merge));
        }

        @Override
        public NameFacts merged() {
            return new NameFacts(Map.copyOf(spellings));
        }
    }
}
