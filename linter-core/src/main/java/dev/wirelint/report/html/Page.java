package dev.wirelint.report.html;

import dev.wirelint.report.Tool;
import java.util.List;
import java.util.Optional;

/**
 * One HTML file.
 *
 * @param kind what the script is to make of it: file, index, rules, names or story
 * @param run the report it is a page of
 * @param summary the run in one line
 * @param list the stories to list; absent where the list stands in a file of its own only
 * @param opening how the list begins, where it stands in a file of its own and is to be seen before that is read
 * @param stories laid out one by one, as they are written
 */
record Page(
        String kind,
        ReportedRun run,
        String title,
        String summary,
        Optional<StoryList> list,
        Optional<Opening> opening,
        Optional<Overview> overview,
        Iterable<StoryView> stories,
        List<RuleNote> rules,
        Optional<String> previous,
        Optional<String> next) {
    private static final String VERSION = Tool.version();

    /** The report, which keeps what is decided in it apart from any other. */
    String report() {
        return run.id();
    }

    long findings() {
        return run.findings();
    }

    /** Where the list of findings across stories stands, from here. */
    String findingsAt() {
        return isInline() || isIndex() ? "#findings" : up() + "index.html#findings";
    }

    boolean isInline() {
        return kind.equals("file");
    }

    boolean isIndex() {
        return kind.equals("index");
    }

    /** Whether its style stands in it, so that nothing keeps it from being painted. */
    boolean holdsStyle() {
        return isInline() || isIndex();
    }

    /** What it may do. */
    String policy() {
        return switch (kind) {
            case "file" -> Assets.inlinePolicy();
            case "index" -> Assets.INDEX_POLICY;
            default -> Assets.LINKED_POLICY;
        };
    }

    /** The way to the folder of the index; empty where that is here. */
    String up() {
        return kind.equals("story") ? "../" : "";
    }

    /** Where the overview stands, from here. */
    String overviewAt() {
        return isInline() || isIndex() ? "#overview" : up() + "index.html#overview";
    }

    String version() {
        return VERSION;
    }

    String early() {
        return Assets.EARLY;
    }

    /** The style that stands in it, if it holds one. */
    String style() {
        return isInline() ? Assets.STYLE : Assets.INDEX_STYLE;
    }

    String script() {
        return Assets.SCRIPT;
    }
}
