package dev.wirelint.report.html;

import dev.wirelint.report.html.ShownChange.Kind;
import dev.wirelint.report.html.ShownChange.Part;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.Lesson.Mark;
import dev.wirelint.rule.RulePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule's page as the report quotes it.
 *
 * @param why its paragraphs, each in stretches of plain words and of code
 * @param flags what it finds, each example with its marks and mends
 * @param allows what it leaves alone
 */
record RuleNote(
        String id,
        String category,
        String severity,
        String summary,
        String authority,
        List<List<Words>> why,
        List<List<Part>> flags,
        List<List<Part>> allows) {
    private static final Pattern PARAGRAPH_GAP = Pattern.compile("\n\\s*\n");
    private static final int EXAMPLES = 3;

    /** Words of a paragraph. */
    record Words(boolean code, String text) {}

    static RuleNote of(RulePage page) {
        return new RuleNote(
                page.id().value(),
                page.category().label(),
                page.severity().label(),
                page.summary(),
                page.authority().orElse(""),
                PARAGRAPH_GAP
                        .splitAsStream(page.why().strip())
                        .map(RuleNote::words)
                        .toList(),
                examples(page, Example.Kind.FLAGS),
                examples(page, Example.Kind.ALLOWS));
    }

    private static List<Words> words(String paragraph) {
        List<Words> words = new ArrayList<>();
        String[] stretches = paragraph.split("`", -1);
        for (int i = 0; i < stretches.length; i++) {
            if (!stretches[i].isEmpty()) {
                words.add(new Words(i % 2 == 1, stretches[i]));
            }
        }
        return words;
    }

    private static List<List<Part>> examples(RulePage page, Example.Kind kind) {
        return page.examples().stream()
                .filter(e -> e.kind() == kind)
                .limit(EXAMPLES)
                .map(RuleNote::parts)
                .toList();
    }

    private static List<Part> parts(Example example) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        List<Mark> marks = example.marks().stream()
                .sorted(Comparator.comparing(Mark::start))
                .toList();
        for (Mark mark : marks) {
            if (mark.start() < at) {
                continue;
            }
            parts.add(part(Kind.KEPT, example.text(), at, mark.start()));
            boolean mends = mark.suggestion().isPresent();
            parts.add(part(mends ? Kind.OUT : Kind.FLAGGED, example.text(), mark.start(), mark.end()));
            mark.suggestion().filter(s -> !s.isEmpty()).ifPresent(s -> parts.add(new Part(Kind.IN, Shown.of(s))));
            at = mark.end();
        }
        parts.add(part(
                Kind.KEPT,
                example.text().stripTrailing(),
                at,
                example.text().stripTrailing().length()));
        return parts.stream().filter(p -> !p.words().isEmpty()).toList();
    }

    private static Part part(Kind kind, String text, int start, int end) {
        return new Part(kind, Shown.of(text.substring(Math.min(start, end), end)));
    }
}
