package dev.wirelint.rule;

/** How far a rule looks; one that compares stories with each other is a {@link RepositoryRule}. */
public enum Reach {
    /**
     * At one paragraph after another: what it says of one is the same whatever stands around it, but for what it asks
     * of the story by a part of it.
     */
    PARAGRAPH,
    /** At all of a story. */
    STORY
}
