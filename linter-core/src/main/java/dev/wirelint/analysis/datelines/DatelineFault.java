package dev.wirelint.analysis.datelines;

/** What keeps a dateline from the form {@code CITY[, Region][, Month day] (Agency) - }. */
public enum DatelineFault {
    NO_PLACE,
    PLACE_IN_SMALL_LETTERS,
    NO_DAY,
    NO_SUCH_DAY,
    BRACKET_NOT_OPENED,
    BRACKET_NOT_CLOSED,
    NO_DASH,
    NO_SPACE_BEFORE_DASH,
    ANOTHER_FORM
}
