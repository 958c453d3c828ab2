package dev.wirelint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The findings of all stories, for the list across them. The script gets them as one text, a line a finding, in the
 * order of the stories, since browsers read one long text faster than thirty thousand objects. The fields of a line
 * stand between tabs: a number of base 36 for its rule, how grave it is and how it mends; its line in the file; what is
 * said of it; and the words around it, each stretch behind a letter for what becomes of it.
 */
final class ListedFindings {
    private static final Pattern BETWEEN = Pattern.compile("[\\t\\n]");
    private static final int BASE = 36;
    private static final int WEIGHTS = 3;
    private static final int WAYS_TO_MEND = 3;

    /** So many are reasonable in a table that nobody can search. */
    private static final int IN_TABLE = 500;

    private ListedFindings() {}

    /** A finding in the table for readers without script. */
    record TableRow(String where, String href, String severity, String message, List<ShownWords> words) {}

    /** The lines of all stories as JSON that is safe inside a script element. */
    static String json(List<CheckedStory> stories, Map<RuleId, Integer> rules) {
        return joined(stories.stream()
                .map(s -> lines(s, CopyAsRead.of(s, s.article()), rules))
                .toList());
    }

    /** The lines of stories, each of them from {@link #lines}, as one text. */
    static String joined(List<String> lines) {
        return lines.stream().filter(l -> !l.isEmpty()).collect(Collectors.joining("\\n", "\"", "\""));
    }

    /**
     * The lines of one story inside the marks of a string of JSON, which are left out; empty where nothing is found.
     */
    static String lines(CheckedStory story, CopyAsRead wording, Map<RuleId, Integer> rules) {
        if (story.findings().isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new InertJson());
            json.writeString(story.findings().stream()
                    .map(f -> line(f, story, wording, rules))
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String quoted = text.toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String line(Finding finding, CheckedStory story, CopyAsRead wording, Map<RuleId, Integer> rules) {
        int code = (rules.getOrDefault(finding.rule(), 0) * WEIGHTS + weight(finding.severity())) * WAYS_TO_MEND
                + mends(finding);
        StringBuilder line = new StringBuilder(Integer.toString(code, BASE))
                .append('\t')
                .append(story.source().position(finding.span().start()).line())
                .append('\t')
                .append(BETWEEN.matcher(Shown.of(finding.message())).replaceAll(" "));
        for (ShownWords part : words(finding, wording)) {
            String letter = part.kind().name().substring(0, 1);
            line.append('\t')
                    .append(part.slight() ? letter : letter.toLowerCase(Locale.ROOT))
                    .append(BETWEEN.matcher(part.words()).replaceAll(" "));
        }
        return line.toString();
    }

    private static List<ShownWords> words(Finding finding, CopyAsRead wording) {
        return ShownChange.of(finding, wording).stream()
                .findFirst()
                .map(ShownChange::parts)
                .orElse(List.of());
    }

    /** A severity's number in the data. */
    static int weight(Severity severity) {
        return switch (severity) {
            case SUGGESTION -> 0;
            case WARNING -> 1;
            case ERROR -> 2;
        };
    }

    /** 2 where it mends itself, 1 where a fix waits for an editor, 0 where there is none. */
    private static int mends(Finding finding) {
        if (finding.fixes().isEmpty()) {
            return 0;
        }
        return finding.fixes().stream().anyMatch(f -> f.safety() == Fix.Safety.SAFE) ? 2 : 1;
    }

    /** The gravest findings, as many as a table can have, the gravest first. */
    static List<TableRow> table(List<CheckedStory> stories, Addresses addresses) {
        List<FoundAt> all = new ArrayList<>();
        for (int story = 0; story < stories.size(); story++) {
            for (int i = 0; i < stories.get(story).findings().size(); i++) {
                all.add(new FoundAt(
                        story + 1, i + 1, stories.get(story).findings().get(i).severity()));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(FoundAt::severity, Comparator.reverseOrder()))
                .limit(IN_TABLE)
                .map(f -> row(f, addresses.story(f.story), addresses))
                .toList();
    }

    /** A finding by the number of its story and its own in that. */
    private record FoundAt(int story, int number, Severity severity) {}

    private static TableRow row(FoundAt found, CheckedStory story, Addresses addresses) {
        Finding finding = story.findings().get(found.number - 1);
        return new TableRow(
                Shown.of(story.path()) + ":"
                        + story.source().position(finding.span().start()).line(),
                addresses.fromIndex(found.story, Addresses.finding(found.story, found.number)),
                finding.severity().label(),
                Shown.of(finding.message()),
                words(finding, CopyAsRead.of(story, story.article())));
    }
}
