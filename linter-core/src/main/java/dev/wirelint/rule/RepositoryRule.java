package dev.wirelint.rule;

import dev.wirelint.facts.Facts;
import dev.wirelint.text.PageException;
import java.util.Set;

/**
 * A check over all stories of a run, written in Java. It sees the merged facts of the stories, never the stories; its
 * page and its class are found as those of a {@link Rule}.
 */
public interface RepositoryRule {
    /** The facts it looks at; of a story no others are gathered than those that some rule reads. */
    Set<Facts.Kind> reads();

    /**
     * Gets ready to check.
     *
     * @throws PageException where a list or an option of the page cannot be used
     */
    RepositoryCheck prepare(Settings settings);
}
