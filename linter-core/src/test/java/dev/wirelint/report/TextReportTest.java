package dev.wirelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.finding.Finding;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void showsOneMatterWithItsPlaces() {
        String content = "Mr Horban spoke.\n\nMr Gorban and Mr Horbahn left.\n";
        Report report = Samples.report(
                content, Samples.name(content, "Gorban", "Horban"), Samples.name(content, "Horbahn", "Horban"));
        assertThat(text(report, 100)).isEqualTo("""
                        story.txt
                          3:4  warning  one name is spelled two ways  name-spelling-variant
                             1 | Mr Horban spoke.
                               |    ------ spelled so here
                             3 | Mr Gorban and Mr Horbahn left.
                               |    ^^^^^^ Horban
                               |                  ^^^^^^^ Horban

                        1 story: 2 warnings
                        """);
    }

    @Test
    void namesTheLinesOfFurtherMentions() {
        String content = "Horban.\nHorban.\nHorban.\nGorban.\nHorban.\n";
        assertThat(text(Samples.report(content, Samples.name(content, "Gorban", "Horban")), 100))
                .contains("""
                             4 | Gorban.
                               | ^^^^^^ Horban
                               = also on lines 3, 5
                        """);
    }

    @Test
    void cutsALongParagraphAroundThePlace() {
        String content = "alpha beta gamma ".repeat(20) + "Ms Gorban said. " + "delta epsilon ".repeat(20);
        assertThat(text(Samples.report(content, Samples.stray(content, "Gorban")), 60))
                .isEqualTo("""
                        story.txt
                          1:344  suggestion  a full stop inside a sentence  sentence-stray-stop
                             1 | …alpha beta gamma Ms Gorban said. delta epsilon…
                               |                      ^^^^^^

                        1 story: 1 suggestion
                        """);
    }

    @Test
    void cutsAPlaceThatIsWiderThanTheScreen() {
        String content = "Sign up now ".repeat(30);
        String shown = text(Samples.report(content, Samples.stray(content, content.strip())), 60);
        assertThat(shown.lines()).allMatch(l -> Columns.width(l) <= 80);
        assertThat(shown).contains("Sign up now S…\n", "^\n");
    }

    @Test
    void keepsTheUnderlineUnderWideAndCombiningCharacters() {
        String content = "\t東京 e\u0301tude 😀 Gorban";
        assertThat(text(Samples.report(content, Samples.stray(content, "Gorban")), 100))
                .contains("     1 |  東京 e\u0301tude 😀 Gorban\n       |                ^^^^^^\n");
    }

    @Test
    void letsNoStoryReachForTheTerminal() {
        String content = "A \u001B[31mred\u0007 \u202Eword. Gorban";
        assertThat(text(Samples.report(content, Samples.stray(content, "Gorban")), 100))
                .doesNotContain("\u001B", "\u0007", "\u202E")
                .contains("A \\x1b[31mred\\x07 \\u202eword. Gorban");
    }

    @Test
    void wrapsTheHeadOfAMatterOnAScreenAlone() {
        String content = "Mr Horban met Mr Gorban.";
        Report report = Samples.report(content, Samples.name(content, "Gorban", "Horban"));
        assertThat(ReportText.of(new TextReport(40, false, false, false, true), report))
                .startsWith("""
                        story.txt
                          1:18  warning  one name is spelled two
                                         ways
                                         name-spelling-variant
                        """);
        assertThat(text(report, 40)).contains("one name is spelled two ways  name-spelling-variant\n");
    }

    @Test
    void setsTheSeveritiesOfAStoryUnderEachOther() {
        String content = "Mr Horban met Mr Gorban.";
        assertThat(text(
                        Samples.report(
                                content, Samples.stray(content, "Mr"), Samples.name(content, "Gorban", "Horban")),
                        100))
                .contains("  1:1   suggestion  a full stop", "\n\n  1:18  warning     one name");
    }

    @Test
    void countsWhatItFoundInALongRunAndWhatMendsItself() {
        String content = "It met .\n".repeat(60) + "Gorban met Horban.\n";
        List<Finding> findings = new ArrayList<>(List.of(Samples.name(content, "Gorban", "Horban")));
        for (int at = content.indexOf(" ."); at >= 0; at = content.indexOf(" .", at + 1)) {
            findings.add(Samples.space(new Span(at, at + 2)));
        }
        Report report = Samples.report(content, findings.toArray(Finding[]::new));
        assertThat(text(report, 100))
                .contains("  punctuation-space-before  [fix]\n")
                .endsWith("""

                        most often: 60 punctuation-space-before, 1 name-spelling-variant
                        60 of 61 can be mended: wirelint fix
                        1 story: 60 errors, 1 warning
                        """);
        assertThat(ReportText.of(new TextReport(100, false, true, true, false), report))
                .isEqualTo("""
                          60  error       punctuation-space-before  [fix 60]
                           1  warning     name-spelling-variant
                        60 of 61 can be mended: wirelint fix
                        1 story: 60 errors, 1 warning
                        """);
    }

    @Test
    void coloursOnlyWhenAsked() {
        String content = "Mr Horban met Mr Gorban.";
        Report report = Samples.report(content, Samples.name(content, "Gorban", "Horban"));
        assertThat(ReportText.of(new TextReport(100, true, true), report))
                .contains("\u001B[1;33mwarning\u001B[0m", "\u001B[32mHorban\u001B[0m");
        assertThat(text(report, 100)).doesNotContain("\u001B");
    }

    @Test
    void saysWhenThereIsNothingToMend() {
        assertThat(text(Samples.report("All is well."), 100)).isEqualTo("1 story: nothing to mend\n");
    }

    private static String text(Report report, int width) {
        return ReportText.of(new TextReport(width, false, true), report);
    }
}
