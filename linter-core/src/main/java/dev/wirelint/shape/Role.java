package dev.wirelint.shape;

/** What the markup of a file says of a paragraph. */
public enum Role {
    /** Nothing; its shape and place must tell. */
    UNKNOWN,
    /** A heading of the first rank. */
    TITLE,
    /** Any other heading: what it is depends on what stands before it. */
    HEADING,
    HEADLINE,
    DECK,
    BYLINE,
    DATELINE,
    QUOTE,
    CAPTION,
    LIST_ITEM,
    /** A note to editors. */
    NOTE,
    SIGN_OFF,
    FURNITURE,
    TABLE,
    CODE
}
