package dev.wirelint.language;

import java.util.Set;

/** An id that no rule of LanguageTool has. */
public final class UnknownRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient Set<String> known;

    UnknownRuleException(String id, Set<String> known) {
        super("LanguageTool has no rule '" + id + "'");
        this.id = id;
        this.known = Set.copyOf(known);
    }

    public String id() {
        return id;
    }

    /** The ids there are. */
    public Set<String> known() {
        return known;
    }
}
