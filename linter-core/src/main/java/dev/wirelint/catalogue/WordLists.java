package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads list files: an entry a line, columns parted by a bar, {@code #} before a comment. */
final class WordLists {
    private WordLists() {}

    static WordList parse(String file, String text) {
        List<WordList.ListRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = withoutComment(line).strip();
            if (!entry.isEmpty()) {
                rows.add(new WordList.ListRow(
                        number,
                        Arrays.stream(entry.split("\\|")).map(String::strip).toList()));
            }
        }
        if (rows.isEmpty()) {
            throw new PageException(file + ": the list is empty");
        }
        return WordList.of(file, rows);
    }

    private static String withoutComment(String line) {
        int mark = line.indexOf('#');
        while (mark > 0 && !Character.isWhitespace(line.charAt(mark - 1))) {
            mark = line.indexOf('#', mark + 1);
        }
        return mark < 0 ? line : line.substring(0, mark);
    }
}
