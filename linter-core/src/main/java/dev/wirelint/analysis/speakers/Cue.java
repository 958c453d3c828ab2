package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses, among the attributions of a sentence, the one that speaks of a quotation. */
final class Cue {
    /** Behind these another clause, with a speaker of its own, begins. */
    private static final Set<String> NEW_CLAUSE =
            LanguageList.of("speakers/cue.txt").words("new-clause");

    private static final Set<String> JOINED =
            LanguageList.of("speakers/cue.txt").words("joined");

    /** What opens words that cannot be the speaker: "said in a statement". */
    private static final Set<String> PLACING =
            LanguageList.of("speakers/cue.txt").words("placing");

    private static final int REACH = 8;

    /** A cue further off than so many words, or with so many others between, speaks of something else. */
    private static final int FARTHEST = 120;

    private static final int MOST_BETWEEN = 12;

    private Cue() {}

    /** The words that stand for the speaker of the quotation at this index. */
    static Optional<Span> nearest(Narration narration, int quotation) {
        return nearest(narration, quotation, true);
    }

    /** The same, where the cue may stand in an earlier clause. */
    static Optional<Span> inEarlierClause(Narration narration, int quotation) {
        return nearest(narration, quotation, false);
    }

    private static Optional<Span> nearest(Narration narration, int quotation, boolean sameClause) {
        Attribution best = null;
        int least = Integer.MAX_VALUE;
        for (Attribution attribution : around(narration, quotation)) {
            Span all = attribution
                    .source()
                    .map(s -> Span.covering(s, attribution.cue()))
                    .orElse(attribution.cue());
            int from = narration.indexOf(all.start());
            int to = narration.indexOf(all.end() - 1);
            boolean behind = quotation < from;
            int distance = behind ? from - quotation : quotation - to;
            if (distance > FARTHEST) {
                continue;
            }
            boolean cut = behind
                    ? isCut(narration, quotation + 1, from, NEW_CLAUSE)
                    : sameClause && isCut(narration, to + 1, quotation, JOINED);
            boolean reaches = attribution.kind().namesSource() && !cut;
            if (reaches && distance < least) {
                best = attribution;
                least = distance;
            }
        }
        return best == null ? Optional.empty() : source(narration, best);
    }

    /** The attributions next to a quotation, on either side. */
    private static List<Attribution> around(Narration narration, int quotation) {
        List<Attribution> all = narration.attributions();
        int place = narration.tokens().get(quotation).span().start();
        int next = InOrder.firstFrom(all, Attribution::cue, place);
        return all.subList(Math.max(0, next - MOST_BETWEEN), Math.min(all.size(), next + MOST_BETWEEN));
    }

    /** The source named last in a sentence. */
    static Optional<Span> last(Narration narration) {
        List<Attribution> all = narration.attributions();
        return all.subList(Math.max(0, all.size() - MOST_BETWEEN), all.size()).stream()
                .filter(a -> a.kind().namesSource())
                .flatMap(a -> a.source().stream())
                .reduce((first, second) -> second);
    }

    private static Optional<Span> source(Narration narration, Attribution attribution) {
        int cue = narration.indexOf(attribution.cue().start());
        return attribution
                .source()
                .filter(s -> !PLACING.contains(narration.lower(narration.indexOf(s.start()))))
                .or(() -> new Subject(narration)
                        .before(cue)
                        .filter(s -> attribution.source().isPresent()))
                .or(() -> new Subject(narration)
                        .agent(cue, Math.min(cue + REACH, narration.tokens().size())))
                .or(() -> last(narration))
                .or(() -> new Subject(narration).ofSentence());
    }

    private static boolean isCut(Narration narration, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(narration.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
