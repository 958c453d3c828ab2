package dev.wirelint.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder a report is written to. */
record ReportFolder(Path folder) {
    private static final Pattern STORY_PAGE = Pattern.compile("[0-9]+-[a-z0-9-]*\\.html");
    private static final String STORIES = "stories";
    private static final String INDEX = "index.html";

    /** Makes the folder ready; of what stands in it, only the story pages of an earlier report are taken away. */
    static ReportFolder prepare(Path folder) throws IOException {
        Path stories = folder.resolve(STORIES);
        boolean earlier = Files.exists(folder.resolve(INDEX)) && Files.exists(folder.resolve("stories.js"));
        Files.createDirectories(stories);
        if (earlier) {
            for (Path page : pagesIn(stories)) {
                Files.delete(page);
            }
        }
        return new ReportFolder(folder);
    }

    /** What a report would write over, or take away, of what stands in a folder now. */
    static List<Path> inTheWay(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name :
                List.of(INDEX, "rules.html", "names.html", "list.html", "report.css", "report.js", "stories.js")) {
            files.add(folder.resolve(name));
        }
        if (Files.isDirectory(folder.resolve(STORIES))) {
            files.addAll(pagesIn(folder.resolve(STORIES)));
        }
        return files.stream().filter(Files::exists).toList();
    }

    void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
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

    private static List<Path> pagesIn(Path stories) throws IOException {
        try (Stream<Path> files = Files.list(stories)) {
            return files.filter(
                            f -> STORY_PAGE.matcher(f.getFileName().toString()).matches())
                    .toList();
        }
    }
}
