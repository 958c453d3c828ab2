package dev.wirelint.format;

import java.util.regex.Pattern;

/** Files of a folder that are written as stories are, and are none: papers of a project, and templates. */
final class NoStory {
    /** What could be the slug of a story as well counts in capitals alone. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?i:readme|changelog|release[-_]?notes?|licen[cs]e|contributing|contributors|maintainers"
                    + "|code[-_]of[-_]conduct|pull_request_template|issue_template|robots|requirements|cmakelists)"
                    + "|CHANGES|HISTORY|COPYING|NOTICE|AUTHORS|SECURITY|SUPPORT|GOVERNANCE|UPGRADING|NEWS|INSTALL)"
                    + "(?:[-_.][A-Za-z]{2}(?:[-_][A-Za-z]{2})?)?\\.\\w+");

    /** The tags of templates, in which a page is a form and not a story. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "\\{%-?\\s*(?:extends|block|if|for|include|set|macro|load|import|endblock|assign)\\b|<%[=@-]?\\s");

    private static final int FEW_TAGS = 3;

    private NoStory() {}

    /** Whether a file's name says so. */
    static boolean isNamed(String file) {
        return NAME.matcher(file).matches();
    }

    /** Whether a file opens as a template does. */
    static boolean isTemplate(String opening) {
        int tag = -1;
        for (int tags = 0; tags < FEW_TAGS; tags++) {
            tag = opening.indexOf('%', tag + 1);
            if (tag < 0) {
                return false;
            }
        }
        return TEMPLATE.matcher(opening).results().limit(FEW_TAGS).count() == FEW_TAGS;
    }
}
