package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What English knows stands in lists, one word a line, and not in classes. */
class WordListsTest {
    private static final Path JAVA = Path.of("src/main/java/dev/wirelint");
    private static final Path LISTS = Path.of("src/main/resources/dev/wirelint");

    /** Rooms whose words belong to a file format, a page or a command, and not to the language. */
    private static final Set<String> OTHER_WORDS =
            Set.of("catalogue", "cli", "config", "format", "report", "run", "yaml");

    /** The names of attributes in LanguageTool's XML. */
    private static final Set<String> OTHER_FILES = Set.of("language/PatternRuleWords.java");

    private static final int MOST = 7;
    private static final Pattern COLLECTION = Pattern.compile("\\b(?:Set|List|Map|Stream)\\.(?:of|ofEntries)\\(");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("(?=.*\\p{Ll})[\\p{L}’' -]{2,}");

    @Test
    void noClassHoldsEightWordsOrMore() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            String name = JAVA.relativize(file).toString().replace('\\', '/');
            if (!OTHER_WORDS.contains(name.replaceFirst("/.*", "")) && !OTHER_FILES.contains(name)) {
                setsOfWords(Files.readString(file)).forEach(s -> found.add(name + ": " + s));
            }
        }

        assertThat(found)
                .as("put them into a list beside the class (LanguageList) or the page (settings.list)")
                .isEmpty();
    }

    @Test
    void everyListSaysWhatItHolds() throws IOException {
        for (Path file : files(LISTS, ".txt")) {
            assertThat(Files.readString(file)).as(file.toString()).startsWith("#");
        }
    }

    @Test
    void noListHasARowTwice() throws IOException {
        for (Path file : files(LISTS, ".txt")) {
            Set<String> rows = new HashSet<>();
            Set<String> twice = new TreeSet<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#") && !rows.add(line.strip())) {
                    twice.add(line.strip());
                }
            }
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    private static List<String> setsOfWords(String source) {
        List<String> found = new ArrayList<>();
        Matcher collection = COLLECTION.matcher(source);
        while (collection.find()) {
            String inside = source.substring(collection.end(), end(source, collection.end()));
            List<String> words = STRING.matcher(inside)
                    .results()
                    .map(s -> s.group(1))
                    .filter(w -> WORD.matcher(w).matches())
                    .toList();
            if (words.size() > MOST) {
                found.add(words.toString());
            }
        }
        return found;
    }

    /** Where the bracket closes that opened before a place. */
    private static int end(String source, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            at++;
        }
        return at - 1;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
