package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.PullQuote;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The same words given to one speaker here and to another there. */
public final class QuoteTwoSpeakers implements Rule {
    /** A shorter run of words may come to two people. */
    private static final int SHORTEST = 4;

    private static final int CONTENT = 2;

    @Override
    public Check prepare(Settings settings) {
        SaidAgain saidAgain = new SaidAgain(settings.list("said-again").words());
        Set<String> stock = Set.copyOf(settings.list("stock-phrases").words());
        return (copy, findings) -> {
            Map<List<String>, Said> places = new HashMap<>();
            Set<Quotation> flagged = new HashSet<>();
            for (Quotation quotation : Quotations.of(copy).outer()) {
                Optional<Speaker> speaker = Speakers.of(copy).of(quotation);
                boolean pulled = PullQuote.is(copy.textOf(quotation.block().span()));
                if (speaker.isEmpty()
                        || pulled
                        || !settings.zones().contains(quotation.block().zone())) {
                    continue;
                }
                Said said = Said.of(copy, quotation, speaker.get());
                for (int i = 0; i + SHORTEST <= said.words().size(); i++) {
                    List<String> run = said.run(i, SHORTEST);
                    Said earlier = places.putIfAbsent(run, said);
                    if (earlier != null && !flagged.contains(quotation)) {
                        compare(copy, earlier, said, i, saidAgain, stock, findings, flagged);
                    }
                }
            }
        };
    }

    private static void compare(
            Copy copy,
            Said earlier,
            Said later,
            int at,
            SaidAgain saidAgain,
            Set<String> stock,
            Findings findings,
            Set<Quotation> flagged) {
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
            return;
        }
        flagged.add(later.quotation());
        Span here = later.span(at, length);
        Span before = earlier.span(there, length);
        findings.flag(
                        here,
                        "the words of " + copy.textOf(TwoPeople.named(copy, later.speaker())) + " here and of "
                                + copy.textOf(TwoPeople.named(copy, earlier.speaker())) + " on line "
                                + copy.line(before)
                                + "; check whose they are")
                .confidence(Confidence.NEARLY_SURE)
                .related(before, "the same words by another");
    }

    /** What somebody is quoted as saying. */
    private record Said(Quotation quotation, Speaker speaker, List<QuotedWord> words) {
        static Said of(Copy copy, Quotation quotation, Speaker speaker) {
            List<QuotedWord> words = new ArrayList<>();
            QuotedWord.sentences(copy.text(), quotation.words()).forEach(words::addAll);
            return new Said(quotation, speaker, words);
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
