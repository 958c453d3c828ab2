package dev.wirelint.run;

import dev.wirelint.report.Summary;
import java.util.List;

/**
 * What became of the stories of a run that mends.
 *
 * @param written whether the fixes were to be made, not shown
 */
public record MendedStories(List<MendedStory> stories, boolean written) {
    /** The run in one line, such as {@code 3 stories: 5 fixes made in 2; 4 findings left for an editor}. */
    public String summary() {
        long unwritten = stories.stream().filter(MendedStory::isUnwritten).count();
        long left = stories.stream().filter(s -> s.trouble().isPresent()).count() - unwritten;
        StringBuilder line = new StringBuilder(Summary.number(stories.size(), "story", "stories")).append(": ");
        int fixes = fixes();
        if (fixes > 0) {
            line.append(Summary.number(fixes, "fix", "fixes"))
                    .append(written ? " made in " : " to make in ")
                    .append(stories.stream().filter(MendedStory::isChanged).count());
        } else if (unwritten > 0) {
            line.append("nothing could be written");
        } else {
            line.append(
                    !stories.isEmpty() && left == stories.size()
                            ? "nothing could be mended"
                            : "nothing to mend by itself");
        }
        if (fixes > 0 && unwritten > 0) {
            line.append("; ").append(unwritten).append(" could not be written");
        }
        if (left > 0 && left < stories.size()) {
            line.append("; ").append(left).append(" could not be mended");
        }
        int remaining = stories.stream().mapToInt(MendedStory::left).sum();
        if (remaining > 0) {
            line.append("; ")
                    .append(Summary.number(remaining, "finding", "findings"))
                    .append(written ? " left for an editor" : " besides for an editor");
        }
        return line.toString();
    }

    private int fixes() {
        return stories.stream()
                .filter(MendedStory::isChanged)
                .mapToInt(MendedStory::fixes)
                .sum();
    }
}
