package dev.wirelint.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The part of a story that a block belongs to, by the newsroom's own names. */
public enum Zone {
    HEADLINE,
    /** Standfirst, summary or highlights under the headline. */
    DECK,
    BYLINE,
    /** The place, date and agency that open a news story. */
    DATELINE,
    /** The first paragraph of the story proper. */
    LEDE,
    BODY,
    /** A crosshead between paragraphs. */
    SUBHEAD,
    /** A quotation set as a block of its own. */
    QUOTE,
    CAPTION,
    LIST_ITEM,
    /** An advisory to editors in front of the story, such as one that says what an update adds. */
    TRASHLINE,
    CORRECTION,
    /** The credit line that closes a story. */
    SIGN_OFF,
    /** Page parts that are no copy at all. */
    FURNITURE,
    CODE,
    TABLE;

    private static final Set<Zone> PROSE = Set.of(LEDE, BODY, QUOTE);

    /** The zone's name in rule pages and configuration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The zones that hold full sentences in running paragraphs. */
    public static Set<Zone> prose() {
        return PROSE;
    }

    /** Whether the zone holds full sentences in running paragraphs. */
    public boolean isProse() {
        return PROSE.contains(this);
    }

    public static Optional<Zone> of(String label) {
        return Arrays.stream(values()).filter(z -> z.label().equals(label)).findFirst();
    }
}
