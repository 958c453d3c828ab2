package dev.wirelint.report.html;

import dev.wirelint.report.html.ShownChange.InChange;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.Lesson.LessonMark;
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
        List<List<NoteWords>> why,
        List<List<ShownWords>> flags,
        List<List<ShownWords>> allows) {
    private static final Pattern PARAGRAPH_GAP = Pattern.compile("\n\\s*\n");
    private static final int EXAMPLES = 3;

    /** Words of a paragraph. */
    record NoteWords(boolean code, String text) {}

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
                examples(page, Example.ExampleKind.FLAGS),
                examples(page, Example.ExampleKind.ALLOWS));
    }

    private static List<NoteWords> words(String paragraph) {
        List<NoteWords> words = new ArrayList<>();
        String[] stretches = paragraph.split("`", -1);
        for (int i = 0; i < stretches.length; i++) {
            if (!stretches[i].isEmpty()) {
                words.add(new NoteWords(i % 2 == 1, stretches[i]));
            }
        }
        return words;
    }

    private static List<List<ShownWords>> examples(RulePage page, Example.ExampleKind kind) {
        return page.examples().stream()
                .filter(e -> e.kind() == kind)
                .limit(EXAMPLES)
                .map(RuleNote::parts)
                .toList();
    }

    private static List<ShownWords> parts(Example example) {
        List<ShownWords> parts = new ArrayList<>();
        int at = 0;
        List<LessonMark> marks = example.marks().stream()
                .sorted(Comparator.comparing(LessonMark::start))
                .toList();
        for (LessonMark mark : marks) {
            if (mark.start() < at) {
                continue;
            }
            parts.add(part(InChange.KEPT, example.text(), at, mark.start()));
            boolean mends = mark.suggestion().isPresent();
            parts.add(part(mends ? InChange.OUT : InChange.FLAGGED, example.text(), mark.start(), mark.end()));
            mark.suggestion()
                    .filter(s -> !s.isEmpty())
                    .ifPresent(s -> parts.add(new ShownWords(InChange.IN, Shown.of(s))));
            at = mark.end();
        }
        parts.add(part(
                InChange.KEPT,
                example.text().stripTrailing(),
                at,
                example.text().stripTrailing().length()));
        return parts.stream().filter(p -> !p.words().isEmpty()).toList();
    }

    private static ShownWords part(InChange kind, String text, int start, int end) {
        return new ShownWords(kind, Shown.of(text.substring(Math.min(start, end), end)));
    }
}
