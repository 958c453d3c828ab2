package dev.wirelint;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks several stories that stand in one text, parted by lines of three equals signs, as a repository. */
final class Together {
    private static final Pattern PARTING = Pattern.compile("(?m)^===(?:\\r\\n|\\n|\\r)");

    private Together() {}

    /** What the stories say together, with spans that count in the whole text. */
    static List<Finding> lint(Linter linter, String text) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        Facts.FactsCollector facts = new Facts.FactsCollector();
        int start = 0;
        Matcher parting = PARTING.matcher(text);
        while (start < text.length()) {
            boolean more = parting.find();
            String story = text.substring(start, more ? parting.start() : text.length());
            String name = "story-" + starts.size();
            starts.put(name, start);
            facts.add(linter.lintOneOfMany(StoryFile.example(SourceText.of(name, story)), linter.factsNeeded())
                    .facts());
            start = more ? parting.end() : text.length();
        }
        List<Finding> found = new ArrayList<>();
        Map<String, List<Finding>> byStory = linter.lintTogether(facts.merged());
        starts.forEach((name, at) -> byStory.getOrDefault(name, List.of()).forEach(f -> found.add(shift(f, at))));
        found.sort(Finding.READING_ORDER);
        return found;
    }

    private static Finding shift(Finding finding, int by) {
        List<Fix> fixes = finding.fixes().stream()
                .map(f -> new Fix(
                        f.safety(),
                        f.edits().stream()
                                .map(e -> new Edit(e.span().shift(by), e.replacement()))
                                .toList()))
                .toList();
        return new Finding(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.confidence(),
                finding.group(),
                finding.message(),
                finding.span().shift(by),
                fixes,
                finding.related());
    }
}
