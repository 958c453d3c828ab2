package dev.wirelint.facts.spoken;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Article;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people who are named are quoted as saying, in one story or in many. Its memory grows with the different quoted
 * sentences, each of which is kept once and cut at some length.
 */
public final class QuoteFacts {
    private static final QuoteFacts NONE = new QuoteFacts(Map.of());

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<QuoteFacts> KIND = new FactKind<>(
            QuoteFacts.class, NONE, QuoteFacts::of, QuoteFacts::write, QuoteFacts::read, QuoteCollector::new);

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

    /** What is quoted, in the order of speaker and words. */
    public List<Spoken> spoken() {
        return List.copyOf(new TreeMap<>(sentences).values());
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(sentences.size());
        for (Spoken sentence : spoken()) {
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
