package dev.wirelint.analysis;

/** Thrown where nobody wants to know any more what a version of a story says, since there is a newer one. */
public final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Superseded() {
        super("there is a newer version of the story", null, false, false);
    }
}
