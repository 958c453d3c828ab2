package dev.wirelint.format;

/** What a file of a folder is, by its name and by how it opens. */
public enum FileKind {
    STORY,
    /** In a format that stories do not have. */
    OTHER_FORMAT,
    /** In a form that news and other data share, and no news. */
    DATA,
    /** A paper of a project, such as a readme or release notes. */
    PAPER,
    TEMPLATE,
    /** A mail as it was sent, with the lines of its way. */
    MAIL,
    /** A program, its settings or its log. */
    CODE
}
