package dev.wirelint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FormsTest {
    static final PageParser PARSER = new PageParser(file -> "grey | gray\nplough | plow\n");

    @Test
    void inflectsTermsAndKeepsTheirCase() {
        String page = """
                terms:
                  - {use: criticise, not: [slam], inflect: verb, unless-before: [the door]}
                  - {use: Big Bang, not: [big bang], case: kept}
                """;
        assertThat(words(page, "Slamming the plan, he slammed it again. They slam the door on a big bang."))
                .containsExactly("Slamming>Criticising", "slammed>criticised", "big bang>Big Bang");
    }

    @Test
    void takesTheFormsOfAnIrregularWordFromThePage() {
        String page = "terms:\n  - {use: rise/rises/rose/risen, not: [soar/soars/soared/soared-up], inflect: verb}\n";
        assertThat(words(page, "Prices soared and profit soars.")).containsExactly("soared>rose", "soars>rises");
    }

    @Test
    void findsPhrasesWhereTheyAreMeant() {
        String page = """
                phrases:
                  - {any: [still to be checked], where: alone, message: 'a note, "{found}"'}
                  - {any: [very], unless-after: [at the], message: cut it}
                """;
        assertThat(words(
                        page,
                        "The very end of it, at the very least, is still to be checked.\n\n(STILL TO BE CHECKED)\n"))
                .containsExactly("very", "STILL TO BE CHECKED");
    }

    @Test
    void fillsTheGroupsOfAPattern() {
        String page = """
                pattern:
                  - match: '(?P<n>\\d+) per ?cents?'
                    use: '{n} percent'
                    unless: ['7 per']
                    message: 'write {use}'
                """;
        assertThat(words(page, "It fell 5 per cent, then 7 per cent and 9 percents."))
                .containsExactly("5 per cent>5 percent", "9 percents>9 percent");
    }

    @Test
    void choosesTheFormMostOfTheStoryHas() {
        String page = "consistency:\n  - {either: [e-mail, email], inflect: noun}\n";
        assertThat(words(page, "An email and two emails. One e-mail came.")).containsExactly("e-mail>email");
        assertThat(words(page + "options: {prefer: e-mail}\n", "An email and two emails."))
                .containsExactly("email>e-mail", "emails>e-mails");
        assertThat(words(page + "options: {prefer: off}\n", "An email and one e-mail."))
                .isEmpty();
    }

    @Test
    void choosesBetweenTheColumnsOfAList() {
        String page = """
                lists: {spelling: spelling.txt}
                consistency:
                  - {names: [British, American], list: spelling, message: '{form} among {other}'}
                """;
        assertThat(words(page, "A grey field is ploughed with a gray horse and a grey plough."))
                .containsExactly("gray>grey");
    }

    @Test
    void holdsThePartsOfAStoryToTheirOrder() {
        String page = """
                zones: [sign-off]
                sequence:
                  - {zone: sign-off, never-before: [body], message: it closes the story}
                """;
        String story = "The mill burned down on Monday, police said.\n\n(Reporting by Ann Lee)\n\nNobody was hurt.\n";
        assertThat(words(page, story)).containsExactly("(Reporting by Ann Lee)");
    }

    @Test
    void readsRulesOfLanguageTool() {
        String page = """
                languagetool: |
                  <rule>
                    <pattern>
                      <token inflected="yes" postag="V.*" postag_regexp="yes">call</token>
                      <marker><token>in</token></marker>
                      <token regexp="yes">Tallinn|Riga</token>
                    </pattern>
                    <message>a ship calls <suggestion>at</suggestion> a port</message>
                  </rule>
                """;
        String story = "She called in Riga. “I called in Riga,” he said. The call in Riga was short.\n";
        assertThat(words(page, story)).containsExactly("in>at");
        assertThat(words(page + "quotations: true\n", story)).containsExactly("in>at", "in>at");
        assertThat(words(page + "zones: [headline]\n", story)).isEmpty();
    }

    @Test
    void saysWhatThePageSaysForARuleOfLanguageTool() {
        String page = """
                languagetool:
                  - message: '"{found}" should read "{use}"'
                    never-use: [to]
                    rules: |
                      <rule>
                        <antipattern><token>no</token><token>different</token><token>than</token></antipattern>
                        <pattern><token>different</token><marker><token>than</token></marker></pattern>
                        <message><suggestion>to</suggestion><suggestion>from</suggestion><suggestion>than</suggestion></message>
                      </rule>
                """;
        assertThat(findings(page, "It is different than that, and no different than this.\n"))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo("\"than\" should read \"from\""))
                .satisfies(f -> assertThat(f.suggestions()).containsExactly("from"));
    }

    @Test
    void takesRulesOutOfLanguageToolsOwn() {
        String page = """
                languagetool:
                  - ids: [EACH_OTHERS, LOSE_LIVES]
                    message: '"{found}" should read "{use}"'
                    unless: [won and lost their life]
                """;
        assertThat(words(page, "They lost their life. Ten won and lost their life over each others’ quarrels.\n"))
                .containsExactly("life>lives", "others’>other’s");
    }

    @Test
    void findsAFamilyOfFurniture() {
        String page = """
                zones: [lede, body, subhead]
                lists: {tides: tides.txt}
                furniture: {list: tides, message: a note of the harbour site}
                """;
        PageParser own = new PageParser(file -> "line | tide tables by post\ntelling | tide tables\n");
        String story = "The mill burned down on Monday.\n\nTide tables by post\n\nThe tide tables were saved.\n";
        assertThat(findings(page(own, page), story)).singleElement().satisfies(f -> {
            assertThat(f.span().of(story)).isEqualTo("Tide tables by post");
            assertThat(f.message()).isEqualTo("a note of the harbour site");
        });
    }

    @Test
    void findsTheVariantsOfOneMatter() {
        String lists = "lists: {names: names.txt}\n";
        PageParser own = new PageParser(file -> "place | Riga | Riiga | | the house\n");
        String story = "Kaarel Tamberg spoke first. Tambergg smiled, and Tamberg left with Kaarel Tamberg's son.\n";
        assertThat(findings(page(own, lists + "variant: spelling\n"), story)).hasSize(1);
        assertThat(findings(page(own, lists + "variant: place\n"), story)).isEmpty();
    }

    @Test
    void missesANumberThatStandsAboveTheStory() {
        String story =
                "Ferry with 40 aboard sinks\n\nNORLAND, June 4 (Wirefield) - A ferry sank on Monday, the coast guard said. "
                        + "It carried 30 people to the island, and divers went down twice before dark without finding the log, the "
                        + "bell or the wheelhouse, which lay in deep mud under the pier that the ship had struck in fog.\n";
        assertThat(findings("zones: [headline]\nnumber: heading\n", story))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).startsWith("\"40\" in the heading, "));
    }

    @Test
    void speaksInsideQuotationMarksWhereTheFormIsOfFact() {
        assertThat(page("number: headline\n").quotations()).isTrue();
        assertThat(page("terms:\n  - {use: x, not: [y]}\n").quotations()).isFalse();
    }

    @Test
    void answersInTimeWhateverThePatternIs() {
        String page = """
                pattern:
                  - {match: '(a+a+)+b', message: no}
                """;
        String story = "a".repeat(200_000) + ".\n";
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(words(page, story)).isEmpty());
    }

    private static RulePage page(String form) {
        return page(PARSER, form);
    }

    /** A page that says no more than it has to, with this form. */
    static RulePage page(PageParser reader, String form) {
        return reader.parse(
                "desk/x.md",
                "---\nsummary: s\ncategory: house-style\nseverity: warning\n" + form
                        + "since: 0.1\n---\n## Why\n\nSo.\n");
    }

    private List<String> words(String form, String story) {
        return findings(form, story).stream()
                .map(f -> f.span().of(story)
                        + f.suggestions().stream().findFirst().map(w -> ">" + w).orElse(""))
                .toList();
    }

    private List<Finding> findings(String form, String story) {
        return findings(page(form), story);
    }

    private static List<Finding> findings(RulePage page, String story) {
        Check check = ((CheckedBy.Declared) page.form()).rule().prepare(new Settings(page, Vocabulary.EMPTY));
        Linter linter = new Linter(new RuleSet(List.of(new RuleSet.ReadyRule(page, check)), List.of()));
        return linter.lint(StoryFile.read(SourceText.of("story", story)));
    }
}
