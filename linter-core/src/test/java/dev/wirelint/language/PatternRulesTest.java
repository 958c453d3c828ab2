package dev.wirelint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PatternRulesTest {
    @Test
    void findsThePlaceInTheTextAndWhatShouldStandThere() {
        PatternRules rules = parse("""
                <rule id="DIFFERENT_THAN" name="different than">
                  <pattern><token>different</token><marker><token>than</token></marker></pattern>
                  <message>Write <suggestion>from</suggestion> here.</message>
                </rule>
                """);
        String text = "It rained. The new plan is different than the old one.";
        assertThat(match(rules, text))
                .containsExactly(
                        new PatternMatch("DIFFERENT_THAN", new Span(37, 41), "Write \"from\" here.", List.of("from")));
    }

    @Test
    void matchesBaseFormsAndTags() {
        PatternRules rules = parse("""
                <rule>
                  <pattern>
                    <token inflected="yes">discuss</token>
                    <marker><token postag="IN">about</token></marker>
                    <token postag="DT"/>
                  </pattern>
                  <message>Take it out.</message>
                </rule>
                """);
        String text = "Ministers discussed about the plan.";
        assertThat(match(rules, text)).extracting(m -> m.span().of(text)).containsExactly("about");
        assertThat(match(rules, "Ministers discussed the plan about it.")).isEmpty();
    }

    @Test
    void tagsNoSentenceThatLacksTheWords() {
        PatternRules rules = parse(
                "<rule><pattern><token>different</token><token>than</token></pattern><message>m</message></rule>");
        String text = "A different plan.";
        Tagged sentence = English.get().tag(text, split(text).get(0));
        assertThat(rules.match(sentence)).isEmpty();
        assertThat(sentence.isRead()).isFalse();
    }

    @Test
    void takesRulesOfLanguageToolsOwn() {
        PatternRules rules = PatternRules.taken(List.of("EACH_OTHERS", "AM_LOATHE_TO"), Readings.ALL);
        assertThat(match(rules, "They were loathe to hear each others’ songs."))
                .extracting(PatternMatch::rule, PatternMatch::suggestions)
                .containsExactly(tuple("AM_LOATHE_TO", List.of("loath")), tuple("EACH_OTHERS", List.of("other's")));
    }

    @Test
    void readsASentenceOnlyWhereARuleOfItsOwnCouldAnswer() {
        PatternRules rules = PatternRules.taken(List.of("MD_BASEFORM"), Readings.ALL);
        for (String text : List.of("The ferry will leave on Monday.", "He could have left, and may.", "No one left.")) {
            Tagged sentence = English.get().tag(text, split(text).get(0));
            assertThat(rules.match(sentence)).isEmpty();
            assertThat(sentence.isRead()).as(text).isFalse();
        }
        assertThat(match(rules, "The ferry will increased its speed."))
                .extracting(PatternMatch::suggestions)
                .containsExactly(List.of("increase"));
    }

    @Test
    void writesARowAsItReadsIt() {
        for (String id : List.of("MD_BASEFORM", "SO_CALLED_HYPHEN", "AFFECT_EFFECT")) {
            List<Row> rows = OwnRules.inGrammar(id).rows();
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                List<String> lines = row.lines();
                assertThat(Row.read(lines.subList(1, lines.size())).lines()).isEqualTo(lines);
            });
        }
    }

    @Test
    void knowsTheIdsOfLanguageTool() {
        assertThatThrownBy(() -> PatternRules.taken(List.of("EACH_OTHERS", "EACH_OTHER"), Readings.ALL))
                .isInstanceOf(UnknownRuleException.class)
                .hasMessage("LanguageTool has no rule 'EACH_OTHER'")
                .extracting(e -> ((UnknownRuleException) e).known().contains("EACH_OTHERS"))
                .isEqualTo(true);
    }

    @Test
    void givesTheSameOnManyThreads() throws Exception {
        PatternRules rules =
                parse("<rule><pattern><token postag='DT'/><token postag='NNS'/></pattern><message>m</message></rule>");
        String text = "These plans and those boats are different. That plan is not.";
        List<PatternMatch> expected = match(rules, text);
        assertThat(expected).hasSize(2);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<PatternMatch>>> work = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                work.add(() -> match(rules, text));
            }
            for (Future<List<PatternMatch>> found : threads.invokeAll(work)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void namesThePlaceOfWhatIsNoXml() {
        assertWrong("<rule>\n  <pattern>\n    <token>a</tokn>", 3, "no valid XML");
    }

    @Test
    void namesThePlaceOfAnUnknownElement() {
        assertWrong("<rule><pattern>\n<tokn>a</tokn></pattern></rule>", 2, "unknown element <tokn>");
    }

    @Test
    void namesARuleWithoutAPattern() {
        assertWrong("<rule>\n<message>m</message></rule>", 1, "Neither '<pattern>' tokens nor '<regexp>'");
    }

    @Test
    void refusesChunks() {
        assertWrong(
                "<rule>\n<pattern><token chunk='B-NP'/></pattern><message>m</message></rule>", 2, "asks for chunks");
    }

    @Test
    void findsThePlaceWhateverLettersStandBeforeIt() {
        PatternRules rules =
                parse("<rule><pattern><token>different</token><marker><token>than</token></marker></pattern>"
                        + "<message>m</message></rule>");
        for (String before : List.of(
                "“It’s 5\u00a0km,” she said — ", "\ud83d\ude00 Eh? ", "A co\u00adop\u00aderative, ", "Naïve, ")) {
            String text = before + "it is dif\u00adferent than that.";
            assertThat(match(rules, text.replace("\u00adf", "f")))
                    .as(before)
                    .hasSize(1)
                    .allSatisfy(m -> assertThat(m.span().of(text.replace("\u00adf", "f")))
                            .isEqualTo("than"));
        }
    }

    @Test
    void speaksOnceForAGroup() {
        PatternRules rules = parse("""
                <rulegroup id="THAN">
                  <rule><pattern><token>different</token><token>than</token></pattern><message>m</message></rule>
                  <rule><pattern><token>than</token><token>that</token></pattern><message>m</message></rule>
                </rulegroup>
                """);
        assertThat(match(rules, "It is different than that, bigger than that."))
                .extracting(m -> m.span().start())
                .containsExactly(6, 34);
    }

    @Test
    void opensNoFileTheTextNames() {
        assertThatThrownBy(() -> parse("<!DOCTYPE rules [<!ENTITY x SYSTEM 'file:///no/such/file'>]><rules lang='en'>"
                        + "<category id='C' name='c'><rule><pattern><token>&x;</token></pattern>"
                        + "<message>m</message></rule></category></rules>"))
                .isInstanceOf(PatternRuleException.class)
                .hasMessageContaining("&x;");
    }

    private static PatternRules parse(String xml) {
        return PatternRules.parse(xml, Readings.FITTING);
    }

    private static void assertWrong(String xml, int line, String what) {
        assertThatThrownBy(() -> parse(xml))
                .isInstanceOf(PatternRuleException.class)
                .hasMessageContaining(what)
                .extracting(e -> ((PatternRuleException) e).line())
                .isEqualTo(line);
    }

    private static List<PatternMatch> match(PatternRules rules, String text) {
        return split(text).stream()
                .flatMap(s -> rules.match(English.get().tag(text, s)).stream())
                .toList();
    }

    private static List<Sentence> split(String text) {
        return English.get().sentences(text, new Span(0, text.length()));
    }
}
