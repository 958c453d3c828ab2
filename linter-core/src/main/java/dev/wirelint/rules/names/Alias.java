package dev.wirelint.rules.names;

import dev.wirelint.rule.PageException;
import dev.wirelint.rule.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One entry of a house list of names.
 *
 * @param never the spellings to replace
 * @param rightBefore words that make such a spelling right when they follow it
 * @param rightAfter words that make it right when they stand before it
 * @param rightIn words that make it right wherever they stand in the story
 */
record Alias(
        String prefer,
        List<String> never,
        List<String> rightBefore,
        List<String> rightAfter,
        List<String> rightIn,
        String authority) {
    Alias {
        never = List.copyOf(never);
        rightBefore = List.copyOf(rightBefore);
        rightAfter = List.copyOf(rightAfter);
        rightIn = List.copyOf(rightIn);
    }

    static List<Alias> read(WordList list) {
        return list.rows().stream().map(row -> parse(list, row)).toList();
    }

    private static Alias parse(WordList list, WordList.Row row) {
        List<String> never = parts(row.column(2), ",");
        if (row.column(1).isEmpty() || never.isEmpty()) {
            throw new PageException(
                    list.location() + ":" + row.line() + ": an entry has kind | prefer | never | unless | authority");
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        for (String unless : parts(row.column(3), ";")) {
            if (unless.startsWith("_ ")) {
                before.add(unless.substring(2));
            } else if (unless.endsWith(" _")) {
                after.add(unless.substring(0, unless.length() - 2));
            } else if (unless.startsWith("* ")) {
                anywhere.add(unless.substring(2));
            } else {
                throw new PageException(list.location() + ":" + row.line() + ": '" + unless
                        + "' is neither '_ words', 'words _' nor '* words'");
            }
        }
        return new Alias(row.column(1), never, before, after, anywhere, row.column(4));
    }

    private static List<String> parts(String column, String mark) {
        return Arrays.stream(column.split(mark))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
