package dev.wirelint.report.html;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.OneLine;

/**
 * A story as lists show it.
 *
 * @param folder the path of its folder; empty where it has none
 * @param headline what it is called, or, where it has no headline, how its copy begins
 */
record StoryEntry(
        int number, String folder, String name, String headline, long errors, long warnings, long suggestions) {
    private static final int LONGEST = 120;

    static StoryEntry of(CheckedStory story, int number) {
        int slash = story.path().lastIndexOf('/');
        return new StoryEntry(
                number,
                Shown.of(story.path().substring(0, Math.max(0, slash))),
                Shown.of(story.path().substring(slash + 1)),
                Shown.of(headline(story)),
                count(story, Severity.ERROR),
                count(story, Severity.WARNING),
                count(story, Severity.SUGGESTION));
    }

    String path() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    long findings() {
        return errors + warnings + suggestions;
    }

    private static String headline(CheckedStory story) {
        return story.article()
                .flatMap(a -> a.blocks().stream()
                        .filter(b -> b.zone() == Zone.HEADLINE)
                        .findFirst()
                        .or(() -> a.blocks().stream()
                                .filter(b -> b.zone() != Zone.DATELINE && b.zone() != Zone.BYLINE)
                                .findFirst())
                        .map(a::textOf))
                .map(t -> OneLine.of(t, LONGEST))
                .orElse("");
    }

    private static long count(CheckedStory story, Severity severity) {
        return story.findings().stream().filter(f -> f.severity() == severity).count();
    }
}
