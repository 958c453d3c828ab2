package dev.wirelint.desk;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.ledger.StoryLedger;
import dev.wirelint.article.Article;
import dev.wirelint.report.CheckedStory;
import java.util.Optional;

/**
 * What one text of a story says.
 *
 * @param article the copy in paragraphs with their zones, and the way from its places to those of the file
 * @param ledger its names, its figures and its quotations, at their places in the copy
 */
public record Learned(Article article, StoryLedger ledger) {

    /** What a story that was checked says; absent where no copy could be read. */
    public static Optional<Learned> from(CheckedStory story) {
        return story.article().map(a -> new Learned(a, StoryLedger.of(new Copy(a))));
    }
}
