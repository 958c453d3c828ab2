package dev.wirelint.report.html;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.analysis.ledger.StoryLedger;
import dev.wirelint.analysis.ledger.ToldFigure;
import dev.wirelint.analysis.ledger.ToldQuote;
import dev.wirelint.article.Article;
import dev.wirelint.text.OneLine;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a story says, as the report lists it: each line leads to its words.
 *
 * @param places where they stand in the file, which have to be anchors of the copy
 */
record LedgerView(List<LedgerName> names, List<LedgerFigure> figures, List<LedgerQuote> quotes, Set<Span> places) {
    private static final int LONGEST_QUOTE = 90;
    private static final int PLACES_SHOWN = 12;
    private static final LedgerView NOTHING = new LedgerView(List.of(), List.of(), List.of(), Set.of());

    /** Words of the story and the anchor that leads to them. */
    record LedgerWords(String words, String anchor, int line) {}

    /** One way a name is written, with its places; the first few of many. */
    record LedgerSpelling(String written, int times, List<LedgerWords> places) {}

    record LedgerName(String name, String bearer, String title, List<LedgerSpelling> spellings) {}

    /** @param source who stands behind it; absent where nobody does or where the sentence beside it says who */
    record LedgerFigure(LedgerWords figure, Optional<LedgerWords> source, boolean sourced) {}

    /** @param below where the copy has what is quoted above it */
    record LedgerQuote(LedgerWords quote, Optional<LedgerWords> speaker, Optional<LedgerWords> below, boolean above) {}

    /** What a story says, or nothing where nobody asked for that. */
    static LedgerView of(Optional<Article> story, int number, boolean asked) {
        return story.filter(a -> asked)
                .map(a -> new LedgerReader(a, number).read())
                .orElse(NOTHING);
    }

    boolean isEmpty() {
        return names.isEmpty() && figures.isEmpty() && quotes.isEmpty();
    }

    long unsourced() {
        return figures.stream().filter(f -> !f.sourced()).count();
    }

    /** The places that findings speak of, and those of the ledger. */
    Map<Span, Set<Integer>> with(Map<Span, Set<Integer>> spokenOf) {
        Map<Span, Set<Integer>> all = new TreeMap<>(spokenOf);
        places.forEach(p -> all.putIfAbsent(p, Set.of()));
        return all;
    }

    /** Turns places of the copy into places of the file. */
    private static final class LedgerReader {
        private final Article article;
        private final int number;
        private final Set<Span> places = new TreeSet<>();

        LedgerReader(Article article, int number) {
            this.article = article;
            this.number = number;
        }

        LedgerView read() {
            StoryLedger ledger = StoryLedger.of(new Copy(article));
            return new LedgerView(
                    ledger.names().stream().map(this::name).toList(),
                    ledger.figures().stream().map(this::figure).toList(),
                    ledger.quotes().stream().map(this::quote).toList(),
                    places);
        }

        private LedgerName name(NamedOne named) {
            return new LedgerName(
                    Shown.of(named.name()),
                    named.bearer().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("name"),
                    Shown.of(named.title().orElse("")),
                    named.spellings().stream()
                            .map(s -> new LedgerSpelling(
                                    Shown.of(s.written()),
                                    s.places().size(),
                                    s.places().stream()
                                            .limit(PLACES_SHOWN)
                                            .map(this::words)
                                            .toList()))
                            .toList());
        }

        private LedgerFigure figure(ToldFigure told) {
            return new LedgerFigure(words(told.span()), told.source().map(this::words), told.sourced());
        }

        private LedgerQuote quote(ToldQuote told) {
            return new LedgerQuote(
                    words(told.span()),
                    told.speaker().map(this::words),
                    told.below().map(this::words),
                    told.above());
        }

        private LedgerWords words(Span span) {
            Span inFile = article.map().toSource(span);
            places.add(inFile);
            return new LedgerWords(
                    Shown.of(OneLine.of(span.of(article.text()), LONGEST_QUOTE)),
                    Addresses.place(number, inFile),
                    article.source().position(inFile.start()).line());
        }
    }
}
