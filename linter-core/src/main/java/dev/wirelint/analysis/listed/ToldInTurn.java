package dev.wirelint.analysis.listed;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.listed.OtherCount.CountTelling;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** "Three reasons", and then "First, …" and "Second, …" and no more. */
final class ToldInTurn {
    private static final Sought TURN =
            Sought.of("(?:^|[;:,.] |\\band )(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth)(?:ly)?,");
    private static final List<String> ORDER = List.of("first", "second", "third", "fourth", "fifth");
    private static final Sought MORE = Sought.of(
            "(?i)\\b(?:finally|last(?:ly)?|another|also|in addition|moreover|besides|a further|the other|third|fourth|fifth)\\b");
    private static final int REACH = 6;

    private ToldInTurn() {}

    static Optional<OtherCount> at(List<Sentence> sentences, int at, Copy copy) {
        if (!TURN.mayBeIn(copy)) {
            return Optional.empty();
        }
        Optional<Announced> told = Announced.only(Announced.in(sentences.get(at), copy), "points");
        if (told.isEmpty() || told.get().number() > ORDER.size()) {
            return Optional.empty();
        }
        int last = 0;
        Span place = told.get().span();
        boolean more = false;
        for (int i = at; i <= Math.min(at + REACH, sentences.size() - 1); i++) {
            Span span = sentences.get(i).span();
            Matcher turn = TURN.inOnly(copy, span);
            boolean counts = false;
            while (turn.find()) {
                int nth = ORDER.indexOf(turn.group("nth").toLowerCase(Locale.ROOT)) + 1;
                if (nth == last + 1) {
                    last = nth;
                    counts = true;
                    place = new Span(turn.start("nth"), turn.end("nth")).shift(span.start());
                }
            }
            more |= !counts && last > 0 && MORE.inOnly(copy, span).find();
        }
        boolean fewer = last >= 2 && last < told.get().number() && !more;
        return fewer || last > told.get().number()
                ? Optional.of(new OtherCount(told.get().span(), last, place, CountTelling.IN_TURN))
                : Optional.empty();
    }
}
