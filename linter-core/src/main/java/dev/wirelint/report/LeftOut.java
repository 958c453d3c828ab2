package dev.wirelint.report;

/**
 * A file, or a folder with all in it, that a run came upon and left out.
 *
 * @param path as it is shown to people
 */
public record LeftOut(String path, Reason reason) {
    /** Why. */
    public enum Reason {
        WITHOUT_COPY("an item without copy", "items without copy"),
        OTHER_FORMAT("of another format", "of other formats"),
        DATA("a data file", "data files"),
        PAPER("a paper of a project", "papers of a project"),
        TEMPLATE("a template", "templates"),
        MAIL("a mail with its headers", "mails with their headers"),
        CODE("a file of code", "files of code"),
        EXCLUDED("excluded", "excluded"),
        IGNORED("ignored", "ignored"),
        HIDDEN("hidden", "hidden"),
        OWN_REPORT("a report of wirelint's", "reports of wirelint's");

        private final String one;
        private final String many;

        Reason(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** The words for one. */
        public String words() {
            return one;
        }

        /** Whether a file is no story by itself, and not because somebody says so. */
        public boolean isOfTheFile() {
            return compareTo(EXCLUDED) < 0;
        }

        /** Whether somebody may have written it as a story all the same. */
        public boolean isByItsLooks() {
            return this == PAPER || this == TEMPLATE || this == MAIL || this == CODE;
        }

        /** The words behind a number. */
        String counted(int number) {
            return number == 1 ? one.replaceFirst("^an? ", "") : many;
        }
    }
}
