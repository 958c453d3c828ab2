package dev.wirelint.rule;

/**
 * A check over all stories of a run, written in Java. It sees the merged facts of the stories, never the stories; its
 * page and its class are found as those of a {@link Rule}.
 */
public interface RepositoryRule {
    /**
     * Gets ready to check.
     *
     * @throws PageException where a list or an option of the page cannot be used
     */
    RepositoryCheck prepare(Settings settings);
}
