package dev.wirelint.facts.spoken;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Article;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What people who are named are quoted as saying, in one story or in many. Its memory grows with the different quoted
 * sentences, each of which is kept once and cut at some length.
 */
public final class QuoteFacts {
    private static final QuoteFacts NONE = new QuoteFacts(Map.of());

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<QuoteFacts> KIND = new FactKind<>(
            QuoteFacts.class,
            NONE,
            QuoteFacts::of,
            QuoteFacts::write,
            QuoteFacts::read,
            QuoteCollector::new,
            new Shuffle<>(QuoteFacts::split, List.of(), QuoteFacts::merged, QuoteFacts::gathered));

    /** Of one speaker so many sentences are compared; an archive may have a name that half of its stories quote. */
    private static final int MOST_OF_A_SPEAKER = 20_000;

    private final Map<Spoken.SpokenKey, Spoken> sentences;

    private QuoteFacts(Map<Spoken.SpokenKey, Spoken> sentences) {
        this.sentences = sentences;
    }

    /** The quoted sentences of a story whose speakers it names. */
    public static QuoteFacts of(Copy copy) {
        Article article = copy.article();
        Speakers speakers = Speakers.of(copy);
        Map<Span, Mention> byPlace = new HashMap<>();
        Ledger.of(copy).mentions().forEach(m -> byPlace.put(m.span(), m));
        Map<Spoken.SpokenKey, Spoken> sentences = new HashMap<>();
        for (Quotation quotation : Quotations.of(copy).outer()) {
            Optional<Mention> speaker = speakers.of(quotation)
                    .flatMap(s -> Optional.ofNullable(byPlace.get(s.named())))
                    .filter(QuoteFacts::isName);
            if (speaker.isEmpty() || !quotation.block().zone().isProse()) {
                continue;
            }
            for (List<QuotedWord> words : QuotedWord.sentences(article.text(), quotation.words())) {
                Spoken.of(article, speaker.get(), words).ifPresent(s -> sentences.putIfAbsent(s.key(), s));
            }
        }
        return new QuoteFacts(Map.copyOf(sentences));
    }

    /** Whether it is a name: "Police" at the head of a sentence only looks like one. */
    private static boolean isName(Mention mention) {
        return mention.words().size() > 1 || !mention.words().get(0).isOrdinary();
    }

    /** What is quoted, in the order of speaker and words; of one speaker not more than can be compared. */
    public List<Spoken> spoken() {
        if (sentences.size() <= MOST_OF_A_SPEAKER) {
            return all();
        }
        Map<String, Integer> counts = new HashMap<>();
        return all().stream()
                .filter(s -> counts.merge(s.key().speaker(), 1, Integer::sum) <= MOST_OF_A_SPEAKER)
                .toList();
    }

    private List<Spoken> all() {
        return List.copyOf(new TreeMap<>(sentences).values());
    }

    private static void split(QuoteFacts facts, Consumer<KeyedFact> out) {
        for (Spoken sentence : facts.sentences.values()) {
            Spoken.SpokenKey key = sentence.key();
            out.accept(new KeyedFact(
                    new SortKey().text(key.speaker()).done(),
                    new SortKey().text(key.words()).done(),
                    FactBytes.of(sentence, Spoken::write)));
        }
    }

    private static byte[] merged(byte[] one, byte[] other) {
        Spoken both = FactBytes.read(one, Spoken::read).merge(FactBytes.read(other, Spoken::read));
        return FactBytes.of(both, Spoken::write);
    }

    private static QuoteFacts gathered(Iterator<KeyedFact> members, Consumer<String> told) {
        Map<Spoken.SpokenKey, Spoken> sentences = new HashMap<>();
        while (members.hasNext() && sentences.size() < MOST_OF_A_SPEAKER) {
            Spoken sentence = FactBytes.read(members.next().value(), Spoken::read);
            sentences.put(sentence.key(), sentence);
        }
        if (members.hasNext()) {
            told.accept("\"" + sentences.values().iterator().next().speaker() + "\": more than " + MOST_OF_A_SPEAKER
                    + " quoted sentences, of which the first were compared");
        }
        return new QuoteFacts(Map.copyOf(sentences));
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(sentences.size());
        for (Spoken sentence : all()) {
            sentence.write(out);
        }
    }

    public static QuoteFacts read(DataInput in) throws IOException {
        Map<Spoken.SpokenKey, Spoken> sentences = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Spoken sentence = Spoken.read(in);
            sentences.put(sentence.key(), sentence);
        }
        return new QuoteFacts(Map.copyOf(sentences));
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class QuoteCollector implements FactKind.Merger<QuoteFacts> {
        private final Map<Spoken.SpokenKey, Spoken> sentences = new HashMap<>();

        @Override
        public void add(QuoteFacts facts) {
            facts.sentences.forEach((key, sentence) -> sentences.merge(key, sentence, Spoken::merge));
        }

        @Override
        public QuoteFacts merged() {
            return new QuoteFacts(Map.copyOf(sentences));
        }
    }
}
