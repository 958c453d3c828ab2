package dev.wirelint.lsp;

import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers the names of the story from their second letter on, so that the second reference is spelled as the first. */
final class Completions {
    private static final int FEWEST_LETTERS = 2;

    private Completions() {}

    static List<CompletionItem> at(Checked checked, int offset) {
        String text = checked.document().text();
        int start = offset;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        String begun = text.substring(start, offset);
        if (begun.length() < FEWEST_LETTERS || !Character.isUpperCase(begun.charAt(0))) {
            return List.of();
        }
        Span word = new Span(start, offset);
        Set<String> offered = new LinkedHashSet<>();
        checked.learned()
                .get()
                .ifPresent(l -> l.ledger().names().stream()
                        .flatMap(Completions::forms)
                        .filter(n -> n.length() > begun.length()
                                && n.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT)))
                        .forEach(offered::add));
        List<CompletionItem> items = new ArrayList<>();
        for (String name : offered) {
            CompletionItem item = new CompletionItem(name);
            item.setKind(CompletionItemKind.Constant);
            item.setTextEdit(Either.forLeft(new TextEdit(checked.lines().range(word), name)));
            items.add(item);
        }
        return items;
    }

    /** The name of the first reference, and the family name alone. */
    private static Stream<String> forms(NamedOne name) {
        String full = name.name();
        return Stream.of(full.substring(full.lastIndexOf(' ') + 1), full);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
    }
}
