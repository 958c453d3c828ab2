package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories in which nothing is wrong, set in another manner: their owner is not to be buried under findings. */
class MannersTest {
    private static final Path STORIES = Path.of("../fixtures/stories");
    private static final int EVERY = 3;
    private static final int WORDS = 1000;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]*)[”\"]");
    private static final Pattern HIGH_MARK = Pattern.compile("(?<=\\w)([;:!?])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\d|\\d");

    private static final List<String> CLEAN = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(STORIES)) {
            List<Path> labels = files.filter(f -> f.toString().endsWith(".labels.yml"))
                    .sorted()
                    .toList();
            for (Path label : labels) {
                Path story = Path.of(label.toString().replace(".labels.yml", ".txt"));
                if (Files.readString(label).strip().equals("[]") && Files.exists(story)) {
                    CLEAN.add(Files.readString(story));
                }
            }
        }
        assertThat(CLEAN).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofAnotherLanguage(String manner) throws IOException {
        String[] parts = manner.split(" \\| ", -1);
        Map<String, String> words = new HashMap<>();
        for (String pair : parts[1].split(" ", -1)) {
            words.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
        }
        String blank = parts[4].equals("blank") ? " " : "";
        holds(story -> {
            String said = WORD.matcher(story).replaceAll(m -> inTheCase(m.group(), words));
            said = QUOTED.matcher(said).replaceAll(parts[2] + blank + "$1" + blank + parts[3]);
            return blank.isEmpty() ? said : HIGH_MARK.matcher(said).replaceAll(" $1");
        });
    }

    static Stream<String> languages() throws IOException {
        try (InputStream in = Objects.requireNonNull(MannersTest.class.getResourceAsStream("manners.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(l -> !l.startsWith("#")).toList().stream();
        }
    }

    private static String inTheCase(String word, Map<String, String> words) {
        String other = words.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        return Character.isUpperCase(word.charAt(0)) && !other.equals(word)
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }

    @Test
    void inSmallLetters() throws IOException {
        holds(story -> story.toLowerCase(Locale.ROOT));
    }

    @Test
    void inCapitals() throws IOException {
        holds(story -> story.toUpperCase(Locale.ROOT));
    }

    @Test
    void asWiresSentThem() throws IOException {
        holds(story -> story.lines()
                .filter(l -> !l.isBlank())
                .map(l -> "\t   " + l.replace('—', '_') + "\r\n")
                .collect(Collectors.joining(
                        "",
                        String.join(
                                "\r\n",
                                "\u0016\u0016\u0001a0417\u001fsaltm",
                                "r a\u0013\u0011 BC-Ferry     05-01 0120",
                                "\u0002^BC-Ferry,120<",
                                ""),
                        "\u0003WF-SM-05-01-31 1400GMT<\r\n\f\r\n\u0004")));
    }

    @Test
    void asAgate() throws IOException {
        holds(story -> story.lines()
                .filter(l -> NAME.matcher(l).find())
                .map(MannersTest::row)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The names and the figures of a paragraph, as a table of results has them. */
    private static String row(String paragraph) {
        String names = NAME.matcher(paragraph)
                .results()
                .map(m -> m.group())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" "));
        String figures =
                FIGURE.matcher(paragraph).results().map(m -> m.group()).limit(4).collect(Collectors.joining(" "));
        return names + " " + (figures.isEmpty() ? "1 0" : figures);
    }

    private void holds(UnaryOperator<String> manner) throws IOException {
        int words = 0;
        for (int i = 0; i < CLEAN.size(); i += EVERY) {
            words += CLEAN.get(i).split("\\s+").length;
            Files.writeString(folder.resolve(i + ".txt"), manner.apply(CLEAN.get(i)));
        }
        JsonNode summary = new ObjectMapper()
                .readTree(Shell.run("--no-config", "--no-cache", "--format=json", folder.toString())
                        .out())
                .path("summary");
        int found = summary.path("errors").asInt() + summary.path("warnings").asInt();
        assertThat(found * WORDS).as(found + " findings in " + words + " words").isLessThanOrEqualTo(words);
    }
}
