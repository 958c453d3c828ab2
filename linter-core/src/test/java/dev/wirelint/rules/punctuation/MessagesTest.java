package dev.wirelint.rules.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of a mark: its name and its place, where the mark itself would be hard to read. */
class MessagesTest {
    private static final Linter ALL = new Linter(RuleLibrary.load().defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We sail at noon,\" she said.|the quotation opens with a curly double quote and closes after \"noon\" with a straight double quote; use ”",
                "“We sail at noon,’ she said.|the quotation opens with a curly double quote and closes after \"noon\" with a curly single quote; use ”",
                "\"We sail at noon,” she said.|the quotation opens with a straight double quote and closes after \"noon\" with a curly double quote; use \"",
                "“We sail at noon,“ she said.|an opening curly double quote stands after \"noon\", where the quotation closes; use ”",
                "”We sail at noon,” she said.|a closing curly double quote stands before \"We\", where the quotation opens; use “",
                "She said “we sail at noon.|the curly double quote before \"we\" opens a quotation that is never closed; close it, or take the mark out",
                "She said we sail at noon.” Nobody came.|the curly double quote after \"noon\" closes a quotation that was never opened; open it, or take the mark out",
                "“He said “never” and left,” she said.|the quotation inside has double quotes, as the one around it has; use ‘ and ’",
                "She said it‘s no use to wait.|the opening quote after \"it\" is no apostrophe; use ’",
                "She said (at noon the ferry sails.|the round bracket before \"at\" is never closed; close it, or take it out",
                "She said at noon] the ferry sails.|the square bracket after \"noon\" was never opened; open it, or take it out",
                "She waited at the quay , he said.|space before the comma; close it up",
                "She waited at the quay,he said.|no space after the comma; put one in",
                "She waited at the quay(Pier Nine) until noon.|no space before the opening bracket; put one in",
                "She waited at the quay,, he said.|two commas where one belongs; leave one",
                "She waited at the quay,. He did not.|a comma and a full stop where one mark belongs; leave one",
            })
    void nameTheMarkAndItsPlace(String paragraph, String message) {
        assertThat(messages(paragraph)).containsExactly(message);
    }

    @Test
    void sayWhichKindOfQuotesStandsOut() {
        assertThat(messages("“One,” she said. “Two,” he said. “Three,” she said. \"Four,\" he said."))
                .containsExactly(
                        "this quotation stands in straight quotes, 3 others of the story in curly ones; use one kind");
    }

    @Test
    void doWithoutAPlaceWhereNoWordIsNear() {
        assertThat(messages("The ferry sails at noon -- --- ---- ----- “ "))
                .isNotEmpty()
                .allMatch(m -> m.startsWith("the curly double quote opens"));
    }

    private static List<String> messages(String paragraph) {
        String story =
                "The ferry to the islands was late on Friday.\n\n" + paragraph + "\n\nIt sails again on Monday.\n";
        return ALL.lint(StoryFile.read(SourceText.of("ferry.txt", story))).stream()
                .map(Finding::message)
                .toList();
    }
}
