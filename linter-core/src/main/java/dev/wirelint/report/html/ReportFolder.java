package dev.wirelint.report.html;

import dev.wirelint.report.Swap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder a report is written to. Each file takes the place of an old one at once, the index comes last, and only
 * then do the pages go that it leads to no longer: whoever opens it meanwhile finds the old report or the new one.
 */
record ReportFolder(Path folder) {
    private static final Pattern STORY_PAGE = Pattern.compile("[0-9]+-[a-z0-9-]*\\.html");
    private static final String OWN = "<meta name=\"generator\" content=\"wirelint\">";
    private static final int OPENING = 2048;
    private static final String STORIES = "stories";
    private static final String INDEX = "index.html";

    /** Makes the folder ready; nothing of what stands in it is touched. */
    static ReportFolder prepare(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(STORIES));
        return new ReportFolder(folder);
    }

    /** What a report would write over, or take away, of what stands in a folder now. */
    static List<Path> inTheWay(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of(
                INDEX,
                "rules.html",
                "names.html",
                "list.html",
                "findings.html",
                "report.css",
                "report.js",
                "stories.js",
                "findings.js")) {
            files.add(folder.resolve(name));
        }
        if (Files.isDirectory(folder.resolve(STORIES))) {
            files.addAll(pagesIn(folder.resolve(STORIES)));
        }
        return files.stream().filter(Files::exists).toList();
    }

    void write(String name, String content) throws IOException {
        Swap.write(folder.resolve(name), out -> out.write(content));
    }

    /** Takes away the pages of earlier reports, whole or cut short, that this one has not written anew. */
    void clear(Set<String> pages) throws IOException {
        Path stories = folder.resolve(STORIES);
        for (Path page : pagesIn(stories)) {
            if (!pages.contains(page.getFileName().toString()) && isOwn(page)) {
                Files.delete(page);
            }
        }
        Swap.clear(stories);
        Swap.clear(folder);
    }

    Path story(String name) {
        return folder.resolve(STORIES).resolve(name);
    }

    Path index() {
        return folder.resolve(INDEX);
    }

    /** The rules that spoke, apart from the index so that it opens at once. */
    Path rules() {
        return folder.resolve("rules.html");
    }

    /** All names with more than one spelling, of which the index has those with most places. */
    Path names() {
        return folder.resolve("names.html");
    }

    /** The stories for readers without script, who have no list at the left. */
    Path list() {
        return folder.resolve("list.html");
    }

    /** The findings for readers without script, who have no list to search. */
    Path findings() {
        return folder.resolve("findings.html");
    }

    private static boolean isOwn(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return new String(in.readNBytes(OPENING), StandardCharsets.UTF_8).contains(OWN);
        }
    }

    private static List<Path> pagesIn(Path stories) throws IOException {
        try (Stream<Path> files = Files.list(stories)) {
            return files.filter(
                            f -> STORY_PAGE.matcher(f.getFileName().toString()).matches())
                    .toList();
        }
    }
}
