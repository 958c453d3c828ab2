package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that a story gives to one speaker here and to another there. */
public final class QuotesOfTwo {
    /** A shorter run of words may come to two people. */
    private static final int SHORTEST = 4;

    private static final int CONTENT = 2;

    private final Copy copy;
    private final SaidAgain saidAgain;
    private final Set<String> stock;
    private final Map<List<String>, SpokenWords> places = new HashMap<>();

    private QuotesOfTwo(Copy copy, SaidAgain saidAgain, Set<String> stock) {
        this.copy = copy;
        this.saidAgain = saidAgain;
        this.stock = stock;
    }

    /**
     * The same words by two.
     *
     * @param speaker how the copy names who says them here
     * @param other and who said them before
     */
    public record OfTwo(Span here, Span speaker, Span before, Span other) {}

    /**
     * The words given to two.
     *
     * @param stock phrases that anybody may say
     */
    public static List<OfTwo> of(Copy copy, Set<Zone> zones, SaidAgain saidAgain, Set<String> stock) {
        QuotesOfTwo reading = new QuotesOfTwo(copy, saidAgain, stock);
        return Quotations.of(copy).outer().stream()
                .filter(q -> zones.contains(q.block().zone())
                        && !PullQuote.is(copy.textOf(q.block().span())))
                .flatMap(q -> Speakers.of(copy).of(q).stream().map(s -> SpokenWords.of(copy, q, s)))
                .flatMap(said -> reading.read(said).stream())
                .toList();
    }

    /** The first words of a quotation that another was said to speak. */
    private Optional<OfTwo> read(SpokenWords said) {
        Optional<OfTwo> found = Optional.empty();
        for (int i = 0; i + SHORTEST <= said.words().size(); i++) {
            SpokenWords earlier = places.putIfAbsent(said.run(i, SHORTEST), said);
            if (earlier != null && found.isEmpty()) {
                found = compare(earlier, said, i);
            }
        }
        return found;
    }

    private Optional<OfTwo> compare(SpokenWords earlier, SpokenWords later, int at) {
        int there = earlier.find(later.run(at, SHORTEST));
        int length = SHORTEST;
        while (there + length < earlier.words().size()
                && at + length < later.words().size()
                && earlier.read(there + length).equals(later.read(at + length))) {
            length++;
        }
        long content = later.words().subList(at, at + length).stream()
                .filter(QuotedWord::isContent)
                .count();
        int fewest = Math.min(earlier.words().size(), later.words().size());
        boolean enough = content >= CONTENT && length * 5 >= fewest * 4;
        if (!enough
                || earlier.quotation().block().equals(later.quotation().block())
                || stock.contains(String.join(" ", later.run(at, length)))
                || !TwoPeople.are(copy, earlier.speaker(), later.speaker())
                || saidAgain.isTold(copy, earlier.quotation(), later.quotation())) {
            return Optional.empty();
        }
        return Optional.of(new OfTwo(
                later.span(at, length),
                TwoPeople.named(copy, later.speaker()),
                earlier.span(there, length),
                TwoPeople.named(copy, earlier.speaker())));
    }

    /** What somebody is quoted as saying. */
    private record SpokenWords(Quotation quotation, Speaker speaker, List<QuotedWord> words) {
        static SpokenWords of(Copy copy, Quotation quotation, Speaker speaker) {
            List<QuotedWord> words = new ArrayList<>();
            QuotedWord.sentences(copy.text(), quotation.words()).forEach(words::addAll);
            return new SpokenWords(quotation, speaker, words);
        }

        String read(int at) {
            return words.get(at).read();
        }

        List<String> run(int from, int length) {
            return words.subList(from, from + length).stream()
                    .map(QuotedWord::read)
                    .toList();
        }

        int find(List<String> run) {
            int at = 0;
            while (!run(at, run.size()).equals(run)) {
                at++;
            }
            return at;
        }

        Span span(int from, int length) {
            return Span.covering(
                    words.get(from).span(), words.get(from + length - 1).span());
        }
    }
}
