package dev.wirelint.analysis;

/** Thrown where a paragraph that is read by itself is asked for what the rest of its story may say. */
public final class LooksFurther extends RuntimeException {
    private static final long serialVersionUID = 1;

    LooksFurther() {
        super("a paragraph does not know the story it stands in", null, false, false);
    }
}
