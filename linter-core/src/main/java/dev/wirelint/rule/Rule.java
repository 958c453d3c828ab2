package dev.wirelint.rule;

import dev.wirelint.text.PageException;

/**
 * A check written in Java. Its page of the same name says what it is for, how severe it is and what its settings are;
 * the class is found by the names of the page and its pack when a story is first checked.
 */
public interface Rule {
    /**
     * Gets ready to check stories: compiles what the settings hold. Called once for many stories; the check that comes
     * back is used by several threads at once and keeps nothing between stories.
     *
     * @throws PageException where a list or an option of the page cannot be used
     */
    Check prepare(Settings settings);

    /** How far it looks; at the whole story, unless it says that it needs less. */
    default Reach reach() {
        return Reach.STORY;
    }
}
