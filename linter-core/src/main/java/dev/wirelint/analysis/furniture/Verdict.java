package dev.wirelint.analysis.furniture;

/** How a family reads a passage. */
enum Verdict {
    COPY,
    /** Several signals speak for furniture, or the list has it in words that copy has too. */
    LIKELY,
    /** The list has it, and its words say what it is. */
    CERTAIN;

    boolean isFurniture() {
        return this != COPY;
    }
}
