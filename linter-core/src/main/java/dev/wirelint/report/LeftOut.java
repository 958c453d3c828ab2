package dev.wirelint.report;

/**
 * A file, or a folder with all in it, that a run came upon and left out.
 *
 * @param path as it is shown to people
 */
public record LeftOut(String path, Reason reason) {
    /** Why. */
    public enum Reason {
        NO_STORY("no story", "no stories"),
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

        /** The words behind a number. */
        String counted(int number) {
            return number == 1 ? one.replaceFirst("^a ", "") : many;
        }
    }
}
