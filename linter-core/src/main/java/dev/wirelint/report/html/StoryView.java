package dev.wirelint.report.html;

import dev.wirelint.article.Article;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything the report shows of one story.
 *
 * @param words how many its copy has
 * @param ticks where the findings stand in the whole of the story, for the ruler
 */
record StoryView(
        StoryEntry entry,
        String anchor,
        boolean read,
        long words,
        Sheet sheet,
        LedgerView ledger,
        Optional<VersionsView> versions,
        List<Shelf> shelves,
        List<Tick> ticks,
        Optional<String> mending,
        CopyAsRead wording) {
    private static final int RULER = 1000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A finding on the ruler, in thousandths of the story's length. */
    record Tick(int number, String severity, String category, int at) {}

    static StoryView of(CheckedStory story, StoryEntry entry, Addresses addresses, Places places) {
        Optional<Article> article = story.article();
        CopyAsRead wording = CopyAsRead.of(story, article);
        LedgerView ledger = LedgerView.of(article, entry.number(), addresses.areFew());
        Map<Span, Set<Integer>> spokenOf = ledger.with(places.of(story));
        return new StoryView(
                entry,
                Addresses.anchor(entry.number()),
                article.map(Article::blocks).filter(b -> !b.isEmpty()).isPresent(),
                article.map(a -> words(a.text())).orElse(0L),
                Sheet.of(story, article, wording, entry.number(), spokenOf),
                ledger,
                VersionsView.of(story, article, entry.number(), addresses),
                Card.shelves(story, wording, entry.number(), addresses),
                ticks(story),
                MendingData.of(story, article),
                wording);
    }

    private static long words(String text) {
        return BLANKS.splitAsStream(text).filter(w -> !w.isEmpty()).count();
    }

    List<Card> cards() {
        return shelves.stream().flatMap(s -> s.cards().stream()).toList();
    }

    /** Whether there is anything of the file to look at. */
    boolean isLegible() {
        return read || sheet.lines().stream().anyMatch(l -> !l.pieces().isEmpty());
    }

    private static List<Tick> ticks(CheckedStory story) {
        int length = Math.max(1, story.source().content().length());
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < story.findings().size(); i++) {
            var finding = story.findings().get(i);
            ticks.add(new Tick(
                    i + 1, finding.severity().label(), finding.category().label(), (int)
                            ((long) finding.span().start() * RULER / length)));
        }
        return ticks;
    }
}
