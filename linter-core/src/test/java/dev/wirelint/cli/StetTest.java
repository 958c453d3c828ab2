package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's note lets stand what it names, where it reaches, and says so itself where it does not. */
class StetTest {
    private static final String RULE = "punctuation-space-before";
    private static final String FAULT = "The mayor came , he said.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void letsTheNextParagraphStand() throws IOException {
        assertThat(check(note(RULE + ": so on the sign") + "\n\n" + FAULT + "\n")
                        .status())
                .isZero();
        assertThat(check(note(RULE + ": so on the sign") + "\n" + FAULT + "\n").status())
                .isZero();
        assertThat(check(note(RULE + ": so on the sign") + "\n\n" + FAULT + "\n\n" + FAULT + "\n")
                        .out())
                .contains("5:15  error  space before the comma; close it up  " + RULE)
                .doesNotContain("3:15");
    }

    @Test
    void letsTheParagraphItStandsInStand() throws IOException {
        assertThat(check(FAULT + " <!-- stet " + RULE + ": so on the sign -->\n")
                        .status())
                .isZero();
        assertThat(check("<?stet " + RULE + ": so on the sign?>\n\n" + FAULT + "\n")
                        .status())
                .isZero();
    }

    @Test
    void reachesALineOrAFile() throws IOException {
        String lines = FAULT + "\n" + FAULT + "\n";
        assertThat(check(note("line " + RULE + ": so") + "\n" + lines).out())
                .contains("3:15")
                .doesNotContain("2:15");
        assertThat(check(lines + "\n" + FAULT + "\n\n" + note("file " + RULE + ": so") + "\n")
                        .status())
                .isZero();
        assertThat(check("---\ntitle: Mayor\nstet:\n  - " + RULE + ": so\n---\n\n" + FAULT + "\n", "story.md")
                        .out())
                .doesNotContain(RULE);
    }

    @Test
    void letsAHouseWeighTheRulesAboutNotes() throws IOException {
        String story = note(RULE) + "\n\n" + FAULT + "\n";
        Path config = folder.resolve(".wirelint.yml");
        Files.writeString(config, "root: true\nrules: {stet-without-reason: suggestion}\n");
        assertThat(check(story).out())
                .contains(
                        "  1:1   suggestion  ",
                        "  stet-without-reason\n",
                        "  3:15  error       space before the comma; close it up  " + RULE);
        Files.writeString(config, "root: true\nrules: {stet-without-reason: off}\n");
        assertThat(check(story).out())
                .doesNotContain("stet-")
                .contains("3:15  error  space before the comma; close it up  " + RULE);
    }

    @Test
    void holdsUntilItsDay() throws IOException {
        assertThat(check(note(RULE + " until=2999-12-31: so") + "\n\n" + FAULT + "\n")
                        .status())
                .isZero();
        assertThat(check(note(RULE + " until=2001-12-31: so") + "\n\n" + FAULT + "\n")
                        .out())
                .contains("1:1   warning  this note held until 2001-12-31; ", "  stet-expired\n", "3:15  error");
        assertThat(check(note(RULE + " until=Friday: so") + "\n\n" + FAULT + "\n")
                        .out())
                .contains("\"Friday\" is no day", "  stet-unclear\n", "3:15  error");
    }

    @Test
    void isFlaggedWhereItSaysNothing() throws IOException {
        assertThat(check(note(RULE + ": so") + "\n\nThe mayor came.\n").out())
                .contains("1:1  suggestion  ", "  stet-unused");
        assertThat(check(note(RULE) + "\n\n" + FAULT + "\n").out()).contains("stet-without-reason", "3:15  error");
        assertThat(check(note("punctuation-space-befor: so") + "\n\n" + FAULT + "\n")
                        .out())
                .contains("there is no rule \"punctuation-space-befor\"; did you mean \"" + RULE + "\"?");
        assertThat(check(note(": so") + "\n\nThe mayor came.\n").out()).contains("this note names no rule");
    }

    @Test
    void isNotUnusedWhereItsRuleDidNotRun() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), note(RULE + ": so") + "\n\nThe mayor came.\n");
        assertThat(Shell.run("-q", "--rule", "quote-unbalanced", story.toString()))
                .isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void keepsFixesAway() throws IOException {
        String text = note(RULE + ": so on the sign") + "\n\n" + FAULT + "\n";
        Path story = Files.writeString(folder.resolve("story.txt"), text);
        assertThat(Shell.run("fix", "-q", story.toString()).status()).isZero();
        assertThat(story).hasContent(text);
    }

    @Test
    void isKeptInTheConfigurationByItsWords() throws IOException {
        String text = FAULT + "\n\nThe clerk came ; he sat.\n";
        house("{rule: " + RULE + ", text: ' ,', reason: so on the sign}");
        assertThat(check(text).out())
                .contains("3:15  error  space before the semicolon; close it up  " + RULE)
                .doesNotContain("1:15");
        Path story = folder.resolve("story.txt");
        Shell.run("fix", "-q", story.toString());
        assertThat(story).hasContent(FAULT + "\n\nThe clerk came; he sat.\n");
        assertThat(Shell.run("-q", "--format", "sarif", story.toString()).out())
                .contains("\"kind\" : \"external\"", "\"justification\" : \"so on the sign\"");
    }

    @Test
    void isKeptInTheConfigurationForSomeStories() throws IOException {
        house("{rule: " + RULE + ", text: ' ,', reason: so on the sign, files: [signs/]}");
        assertThat(check(FAULT + "\n").out()).contains("1:15  error");
        Files.createDirectories(folder.resolve("signs"));
        assertThat(check(FAULT + "\n", "signs/story.txt").status()).isZero();
    }

    @Test
    void expiresInTheConfigurationToo() throws IOException {
        house("{rule: " + RULE + ", text: ' ,', reason: so on the sign, until: 2024-02-29}");
        assertThat(check(FAULT + "\n").out())
                .contains(
                        "1:15  error    space before the comma; close it up  " + RULE,
                        "1:15  warning  the note at ",
                        "  stet-expired\n",
                        ".wirelint.yml:3:12 held until 2024-02-29");
    }

    @Test
    void isRefusedInTheConfigurationWhereItSaysNothing() throws IOException {
        house("{rule: " + RULE + ", text: ' ,'}");
        assertThat(check(FAULT).err()).contains(".wirelint.yml:3:5: the key 'reason' is missing");
        house("{rule: punctuation-space-befor, text: ' ,', reason: so}");
        assertThat(check(FAULT).err())
                .contains("there is no rule 'punctuation-space-befor'; did you mean '" + RULE + "'?");
        house("{rule: " + RULE + ", text: ' ,', reason: so, until: Friday}");
        assertThat(check(FAULT).err()).contains("'Friday' is no day; write it as 2027-01-31");
        assertThat(check(FAULT).status()).isEqualTo(2);
    }

    private void house(String stet) throws IOException {
        Files.writeString(folder.resolve(".wirelint.yml"), "root: true\nstet:\n  - " + stet + "\n");
    }

    private static String note(String words) {
        return "[stet " + words + "]";
    }

    private Shell check(String text) throws IOException {
        return check(text, "story.txt");
    }

    private Shell check(String text, String name) throws IOException {
        return Shell.run("-q", Files.writeString(folder.resolve(name), text).toString());
    }
}
