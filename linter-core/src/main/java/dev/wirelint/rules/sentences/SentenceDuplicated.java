package dev.wirelint.rules.sentences;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One sentence that stands in the story twice. */
@AutoService(Rule.class)
public final class SentenceDuplicated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        int leastWords = settings.number("least-words");
        return (copy, findings) -> {
            Map<String, Place> seen = new HashMap<>();
            for (Block block : copy.blocks(settings.zones())) {
                List<Sentence> sentences = copy.sentences(block);
                for (Sentence sentence : sentences) {
                    Place place = new Place(sentence.span(), sentences.size());
                    String words = words(copy, sentence);
                    if (sentence.wordCount() >= leastWords && !words.isEmpty()) {
                        Place before = seen.putIfAbsent(words, place);
                        if (before != null && !isSetOff(copy, before, place)) {
                            flag(before, place, findings);
                        }
                    }
                }
            }
        };
    }

    private static String words(Copy copy, Sentence sentence) {
        return copy.words(sentence.span()).stream().map(PlainWord::folded).collect(Collectors.joining(" "));
    }

    /**
     * A paragraph of its own that is all quotation is set off to catch the eye; a whole paragraph is another matter.
     */
    private static boolean isSetOff(Copy copy, Place one, Place other) {
        boolean pulled = one.alone() != other.alone() && (isQuotation(copy, one) || isQuotation(copy, other));
        return pulled || (one.alone() && other.alone());
    }

    private static boolean isQuotation(Copy copy, Place place) {
        return place.alone() && "\"“‘'«„".indexOf(copy.text().charAt(place.span.start())) >= 0;
    }

    private static void flag(Place before, Place place, Findings findings) {
        findings.flag(place.span, "this sentence stands in the story already; take one out")
                .related(before.span, "the same sentence")
                .confidence(0.9);
    }

    /** @param inParagraph how many sentences its paragraph has */
    private record Place(Span span, int inParagraph) {
        boolean alone() {
            return inParagraph == 1;
        }
    }
}
