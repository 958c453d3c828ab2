package dev.wirelint.report.html;

import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where each story and each place of it stands: in one page, or each story in a page of its own. */
final class Addresses {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST_NAME = 60;
    /** Of so many stories each is read once more for its ledger. */
    static final int FEW = 200;

    private final boolean folder;
    private final String way;
    private final List<CheckedStory> stories;
    private final Map<String, Integer> numbers = new HashMap<>();

    Addresses(Report report, boolean folder) {
        this(report, folder, "");
    }

    /** @param way the way to the folder of the report, for a page that stands elsewhere */
    Addresses(Report report, boolean folder, String way) {
        this.folder = folder;
        this.way = way;
        this.stories = report.stories();
        for (int i = 0; i < stories.size(); i++) {
            numbers.putIfAbsent(stories.get(i).path(), i + 1);
        }
    }

    boolean inFolder() {
        return folder;
    }

    /** Whether each story is read once more for its ledger, which takes as long as to check it. */
    boolean areFew() {
        return stories.size() <= FEW;
    }

    /** The number of the story of a file, from 1. */
    Optional<Integer> number(String path) {
        return Optional.ofNullable(numbers.get(path));
    }

    CheckedStory story(int number) {
        return stories.get(number - 1);
    }

    /** The file name of a story's page, plain enough for every file system. */
    String page(int number) {
        String path = story(number).path();
        return page(number, path.substring(path.lastIndexOf('/') + 1));
    }

    /** The file name of the page of a story of that name; the script of the report makes it alike. */
    static String page(int number, String name) {
        String plain = NOT_PLAIN.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        return number + "-" + plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + ".html";
    }

    /** A link to a story from the page where the stories are listed. */
    String fromIndex(int number) {
        return folder ? way + "stories/" + page(number) : "#" + anchor(number);
    }

    /** A link to something in a story from the page where the stories are listed. */
    String fromIndex(int number, String anchor) {
        return folder ? fromIndex(number) + "#" + anchor : "#" + anchor;
    }

    /** A link to something in a story from a story's page. */
    String fromStory(int number, String anchor) {
        return folder ? page(number) + "#" + anchor : "#" + anchor;
    }

    /** A link to the overview from the page where the stories are listed. */
    String overview() {
        return index() + "#overview";
    }

    /** From a page of somebody else's, a link to the overview of the findings of one rule or category alone. */
    String only(String pick, String otherwise) {
        return way.isEmpty() ? otherwise : index() + "#only=" + pick;
    }

    /** A link to all names with more than one spelling, where they have a page of their own. */
    Optional<String> names() {
        return folder ? Optional.of(way + "names.html") : Optional.empty();
    }

    /** A link to the rules from the page where the stories are listed. */
    String rules() {
        return folder ? way + "rules.html" : "#rules";
    }

    /** A link to a rule from the page where the stories are listed. */
    String rule(String id) {
        return folder ? rules() + "#rule-" + id : "#rule-" + id;
    }

    private String index() {
        return way.isEmpty() ? "" : way + "index.html";
    }

    static String anchor(int number) {
        return "s" + number;
    }

    static String mark(int story, int finding) {
        return anchor(story) + "-m" + finding;
    }

    static String finding(int story, int finding) {
        return anchor(story) + "-f" + finding;
    }

    static String line(int story, int line) {
        return anchor(story) + "-l" + line;
    }

    static String place(int story, Span span) {
        return anchor(story) + "-p" + span.start() + "-" + span.end();
    }
}
