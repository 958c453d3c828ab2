package dev.wirelint.lsp;

import dev.wirelint.config.Configurations;
import dev.wirelint.desk.Desk;
import dev.wirelint.report.Tool;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.PageException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Helps with the configuration of a house: what is wrong with it, which rules there are and what each is for. */
final class HouseFile {
    private static final Pattern LINE = Pattern.compile(":(\\d+):");
    private static final int WHOLE_LINE = 1000;

    private HouseFile() {}

    static boolean is(OpenStory document) {
        return document.place().endsWith(Configurations.FILE_NAME);
    }

    /** What is wrong with it as it is being written, at the line that is named. */
    static List<Diagnostic> faults(OpenStory document, Desk desk) {
        try {
            desk.guide().tryOut(document.place(), document.text());
            return List.of();
        } catch (PageException e) {
            String message = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(message);
            int at = line.find() ? Integer.parseInt(line.group(1)) - 1 : 0;
            Range range = new Range(new Position(at, 0), new Position(at, WHOLE_LINE));
            return List.of(new Diagnostic(range, message, DiagnosticSeverity.Error, Tool.NAME));
        }
    }

    static List<CompletionItem> completions(OpenStory document, Position position, Desk desk) {
        String begun = word(document, position, false);
        return rules(desk).stream()
                .filter(p -> p.id().value().startsWith(begun))
                .map(HouseFile::item)
                .toList();
    }

    private static CompletionItem item(RulePage page) {
        CompletionItem item = new CompletionItem(page.id().value());
        item.setKind(CompletionItemKind.Value);
        item.setDetail(page.summary());
        return item;
    }

    static Optional<Hover> hover(OpenStory document, Position position, Desk desk) {
        String word = word(document, position, true);
        return rules(desk).stream()
                .filter(p -> p.id().value().equals(word))
                .findFirst()
                .map(p -> Hovers.hover(Hovers.why(p)));
    }

    /** Those there are; none as long as the file on the disk cannot be used. */
    private static Set<RulePage> rules(Desk desk) {
        try {
            return desk.guide().rules().keySet();
        } catch (PageException e) {
            return Set.of();
        }
    }

    /** The word at a place, up to it or whole. */
    private static String word(OpenStory document, Position position, boolean whole) {
        String text = document.text();
        int at = document.lines().offset(position);
        int start = at;
        while (start > 0 && isOfId(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (whole && end < text.length() && isOfId(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfId(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
