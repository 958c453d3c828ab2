package dev.wirelint.archive;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.cache.FindingsData;
import dev.wirelint.text.Field;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A story and what was found in it, as it is handed from step to step.
 *
 * @param number where it stands among all
 * @param row its number in its archive; 0 where it has a file of its own
 * @param start where it starts: offset, line and column
 * @param fields the parts of a row: name, start and end of each
 * @param findings in bytes
 */
record StoryRecord(
        long number,
        String file,
        int row,
        String content,
        List<Integer> start,
        List<List<Serializable>> fields,
        boolean read,
        byte[] findings)
        implements Serializable {

    static StoryRecord of(long number, CheckedStory story) {
        SourceText source = story.source();
        boolean isRow = !source.name().equals(source.file());
        Position start = source.position(0);
        List<List<Serializable>> fields = new ArrayList<>();
        for (Field field : source.fields()) {
            fields.add(List.of(field.name(), field.span().start(), field.span().end()));
        }
        return new StoryRecord(
                number,
                source.file(),
                isRow ? Integer.parseInt(source.name().substring(source.file().length() + 1)) : 0,
                source.content(),
                List.of(start.offset(), start.line(), start.column()),
                List.copyOf(fields),
                story.read(),
                FactBytes.of(story.findings(), FindingsData::write));
    }

    CheckedStory story() {
        SourceText source = row == 0
                ? SourceText.of(file, content)
                : SourceText.row(file, row, content, new Position(start.get(0), start.get(1), start.get(2)));
        List<Field> parts = fields.stream()
                .map(f -> new Field((String) f.get(0), new Span((int) f.get(1), (int) f.get(2))))
                .toList();
        SourceText whole = parts.isEmpty() ? source : source.with(parts);
        List<Finding> found = FactBytes.read(findings, FindingsData::read);
        if (!read) {
            return CheckedStory.unreadable(whole, found.get(0)).with(found);
        }
        return CheckedStory.of(
                whole,
                () -> {
                    throw new IllegalStateException(file + " is not read again");
                },
                found);
    }

    StoryRecord with(CheckedStory told) {
        return new StoryRecord(
                number, file, row, content, start, fields, read, FactBytes.of(told.findings(), FindingsData::write));
    }
}
