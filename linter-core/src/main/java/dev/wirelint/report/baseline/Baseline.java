package dev.wirelint.report.baseline;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Mended;
import dev.wirelint.report.Report;
import dev.wirelint.text.ShownPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that were there when the gate was put up, each with how often: they are let stand, one more of the same
 * is not. Paths count from the folder of the baseline, and no line number is kept, so that edits elsewhere change
 * nothing.
 */
public final class Baseline {
    private static final String WHY = "was there when the baseline was written";

    private final Path folder;
    private final SortedMap<Known, Integer> known;

    Baseline(Path folder, SortedMap<Known, Integer> known) {
        this.folder = folder;
        this.known = known;
    }

    /** All that a report holds, for a baseline that stands in a folder. */
    public static Baseline of(Report report, Path folder) {
        Baseline baseline = new Baseline(folder.toAbsolutePath().normalize(), new TreeMap<>());
        for (CheckedStory story : report.stories()) {
            if (story.read()) {
                baseline.known(story).forEach(k -> baseline.known.merge(k, 1, Integer::sum));
            }
        }
        return baseline;
    }

    /** Takes what is known out of a report, which then says what has been mended. */
    public Report apply(Report report) {
        List<CheckedStory> stories = new ArrayList<>();
        Map<Known, Integer> left = new HashMap<>(known);
        Set<String> checked = new HashSet<>();
        for (CheckedStory story : report.stories()) {
            checked.add(path(story));
            stories.add(story.read() ? apply(story, left) : story);
        }
        Map<String, Integer> gone = new TreeMap<>();
        left.forEach((entry, times) -> {
            if (times > 0 && checked.contains(entry.path())) {
                gone.merge(entry.print().rule(), times, Integer::sum);
            }
        });
        return report.with(stories).with(new Mended(gone));
    }

    /** What is still found of it; of stories that were not checked, all of it that the folder still holds. */
    public Baseline pruned(Report report) {
        Baseline found = of(report, folder);
        Set<String> checked = new HashSet<>();
        report.stories().forEach(s -> checked.add(path(s)));
        SortedMap<Known, Integer> kept = new TreeMap<>();
        known.forEach((k, times) -> {
            boolean gone = !checked.contains(k.path())
                    && !folder.resolve(k.path()).toFile().exists();
            int now = checked.contains(k.path()) ? Math.min(times, found.known.getOrDefault(k, 0)) : times;
            if (!gone && now > 0) {
                kept.put(k, now);
            }
        });
        return new Baseline(folder, kept);
    }

    /** How many findings it lets stand. */
    public int size() {
        return known.values().stream().mapToInt(Integer::intValue).sum();
    }

    SortedMap<Known, Integer> entries() {
        return known;
    }

    private CheckedStory apply(CheckedStory story, Map<Known, Integer> left) {
        List<Finding> news = new ArrayList<>();
        List<Suppressed> old = new ArrayList<>();
        List<Known> keys = known(story);
        for (int i = 0; i < keys.size(); i++) {
            Finding finding = story.findings().get(i);
            int times = left.getOrDefault(keys.get(i), 0);
            if (times > 0) {
                left.put(keys.get(i), times - 1);
                old.add(new Suppressed(finding, Suppressed.KeptIn.BASELINE, WHY));
            } else {
                news.add(finding);
            }
        }
        return story.with(news, old);
    }

    private List<Known> known(CheckedStory story) {
        String path = path(story);
        return story.findings().stream()
                .map(f -> new Known(path, Fingerprint.of(f, story.source().content())))
                .toList();
    }

    private String path(CheckedStory story) {
        String file = story.source().file();
        if (file.startsWith("<")) {
            return file;
        }
        Path absolute = Path.of(file).toAbsolutePath().normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return ShownPath.slashed(shown);
    }
}
