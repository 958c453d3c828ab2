package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where guides disagree, the style says which form a house wants. */
class StylesTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ap       | The price of a ferry rose 5 percent in May.    | percent-style          | write "5%"
            reuters  | The price of a ferry rose 5% in May.           | percent-style          | write "5 percent"
            guardian | The price of a ferry rose 5 percent in May.    | percent-style          | write "5%"
            bbc      | The price of a ferry rose 5 percent in May.    | percent-style          | write "5%"
            ap       | The UN sent three ferries to the island.       | abbrev-period-style    | write "U.N."
            guardian | The U.N. sent three ferries to the island.     | abbrev-period-style    | plain
            ap       | The board heard Dr Ida Renner in the old hall. | honorific-period       | Dr.
            reuters  | The board heard Dr. Ida Renner in May.         | honorific-period       | Dr
            ap       | The ferry left at 6pm and was not seen again.  | time-format            | write "6 p.m."
            guardian | The ferry left at 6 p.m. with the crew aboard. | time-format            | plain
            ap       | The harbor paid $2m for the ferry in May.      | number-magnitude-style | write "$2 million"
            guardian | The harbour paid £2 million for the ferry.     | number-magnitude-style | write "£2m"
            reuters  | The harbour bought 3 ships for the winter.     | number-spell-out       | as a word
            ap       | The colour of the ferry has changed.           | term-dialect-mixed     | color
            bbc      | The color of the ferry has changed.            | term-dialect-mixed     | colour
            bbc      | The ferry sank on 3rd May 1998 in the fog.     | date-ordinal-suffix    | 3 May
            reuters  | ‘We sail on Monday,’ the captain said.         | quote-nested-style     | use “ and ”
            bbc      | ‘We sail on Monday,’ the captain said.         | quote-nested-style     | use “ and ”
            """)
    void asksForItsOwnForm(String style, String copy, String rule, String form) throws IOException {
        assertThat(findings(style, copy)).anyMatch(f -> f.contains('"' + rule + '"') && f.contains(form));
        assertThat(findings("wire", copy))
                .as("where a story has one form, style wire asks for no other")
                .noneMatch(f -> f.contains('"' + rule + '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guardian | The lease ends on June 31 and the store closes then.   | June 31
            guardian | The fair opened on April 31, and the queues were long. | April 31
            ap       | The lease was signed on 31 September in the old hall.  | 31 September
            bbc      | The Feb. 30 talks failed, and the ferry stayed.        | Feb. 30
            """)
    void noMatterOfStyleSwallowsADayThatNoCalendarHas(String style, String copy, String day) throws IOException {
        assertThat(findings(style, copy)).anyMatch(f -> f.contains("\"date-impossible\"") && f.contains(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single | “We sail on Monday,” Ana Duarte said.               | use ‘ and ’
            single | ‘He said ‘never’ and left,’ Ana Duarte said.        | use “ and ”
            double | ‘We sail on Monday,’ Ana Duarte said.               | use “ and ”
            double | “He said “never” and left,” Ana Duarte said.        | use ‘ and ’
            """)
    void quotationMarksFollowTheDialectOfTheHouse(String outer, String copy, String marks) throws IOException {
        String rules = "rules:\n  quote-nested-style: {outer: " + outer + "}\n";
        assertThat(findingsWith(rules, copy)).anyMatch(f -> f.contains("\"quote-nested-style\"") && f.contains(marks));
        String right = outer.equals("single")
                ? "‘He said “never” and left,’ Ana Duarte said."
                : "“He said ‘never’ and left,” Ana Duarte said.";
        assertThat(findingsWith(rules, right)).noneMatch(f -> f.contains("\"quote-nested-style\""));
    }

    private List<String> findings(String style, String copy) throws IOException {
        return findingsWith("style: " + style + "\n", copy);
    }

    private List<String> findingsWith(String settings, String copy) throws IOException {
        Path config = Files.writeString(folder.resolve("house.yml"), "root: true\n" + settings);
        Path story = Files.writeString(folder.resolve("story.txt"), copy + "\n");
        return Shell.run("check", "--config", config.toString(), "--no-cache", "--format", "rdjsonl", story.toString())
                .out()
                .replace("\\\"", "\"")
                .lines()
                .toList();
    }
}
