package dev.wirelint.rules.boilerplate;

/** How a family reads a passage. */
enum Verdict {
    COPY,
    /** Several signals speak for furniture. */
    LIKELY,
    /** The list has it word for word. */
    CERTAIN;

    boolean isFurniture() {
        return this != COPY;
    }
}
