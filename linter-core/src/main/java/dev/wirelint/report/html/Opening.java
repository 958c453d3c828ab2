package dev.wirelint.report.html;

import dev.wirelint.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the list of stories begins. The page brings it along, so that the list stands there before the script has read
 * all the rest; the script takes it over as it is, so both draw a story alike.
 *
 * @param stories how the list finds its pages
 * @param goesOn whether there are more stories
 */
record Opening(StoryList stories, List<StoryFolder> folders, boolean goesOn) {
    /** So many stories stand in it, as many as the script draws at once. */
    static final int PORTION = 20;

    /**
     * A folder with those of its stories that are to be shown.
     *
     * @param errors how many errors all its stories have
     */
    record StoryFolder(String path, List<StoryEntry> entries, long errors, long warnings, long suggestions) {
        /** Its path in pieces that may stand on lines of their own. */
        List<String> pieces() {
            return List.of((path.isEmpty() ? "stories" : path).split("(?<=/)", -1));
        }
    }

    /** How many stories the list has, in words. */
    String count() {
        return Summary.number(stories.entries().size(), "story", "stories");
    }

    static Opening of(StoryList list) {
        List<StoryFolder> folders = new ArrayList<>();
        int room = PORTION;
        for (Map.Entry<String, List<StoryEntry>> folder : list.byFolder().entrySet()) {
            if (room == 0) {
                break;
            }
            List<StoryEntry> all = folder.getValue();
            List<StoryEntry> shown = all.subList(0, Math.min(room, all.size()));
            room -= shown.size();
            folders.add(new StoryFolder(
                    folder.getKey(),
                    shown,
                    all.stream().mapToLong(StoryEntry::errors).sum(),
                    all.stream().mapToLong(StoryEntry::warnings).sum(),
                    all.stream().mapToLong(StoryEntry::suggestions).sum()));
        }
        return new Opening(list, List.copyOf(folders), list.entries().size() > PORTION);
    }
}
