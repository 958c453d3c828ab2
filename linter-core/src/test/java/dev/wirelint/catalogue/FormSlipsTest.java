package dev.wirelint.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.text.PageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a form is said with its place. */
class FormSlipsTest {
    @Test
    void saysWhichRowOfAFamilyIsWrong() {
        String page = """
                lists: {tides: tides.txt}
                furniture: {list: tides, message: m}
                """;
        PageParser own = new PageParser(file -> "line | tide tables\nlien | by post\n");
        assertThatThrownBy(() -> FormsTest.page(own, page))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("desk/tides.txt:2: a row starts with line, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":6:28: | terms:\n  - {use: x, unles-before: [y]} | unknown key 'unles-before'; did you mean 'unless-before'?",
                ":6: | terms:\n  - {use: x} | the key 'not' is missing or empty",
                ":6: | terms:\n  - {use: x, not: [x]} | both the term to use and one not to use",
                ":6: | terms:\n  - {use: Xy, not: [xy]} | case: kept",
                ":6: | terms:\n  - {use: x, not: ['...']} | has no word to look for",
                ":6: | terms:\n  - {use: x, not: [y], message: 'see {foud}'} | '{foud}' cannot be filled here",
                ":6: | terms:\n  - {use: x, not: [y], inflect: vreb} | 'vreb' is no inflect; did you mean 'verb'?",
                ":7: | phrases:\n  - {any: [x], message: m}\n  - {any: [y]} | the key 'message' is missing",
                ":6: | pattern:\n  - {match: '(x', message: m} | is no regular expression here",
                ":6: | pattern:\n  - {match: '(?=x)y', message: m} | is no regular expression here",
                ":6: | pattern:\n  - {match: 'x*', message: m} | matches even where nothing stands",
                ":6: | pattern:\n  - {match: 'x', use: '{n}', message: m} | '{n}' cannot be filled here",
                ":6: | consistency:\n  - {either: [email]} | between two forms or more",
                ":6: | consistency:\n  - {names: [a, b], list: spelling} | the page names no list 'spelling'",
                ":6: | sequence:\n  - {zone: sign-of, message: m} | 'sign-of' is no zone; did you mean 'sign-off'?",
                ":6: | sequence:\n  - {zone: sign-off, message: m} | asks for nothing",
                ":6: | sequence:\n  - {zone: sign-off, at-most: none, message: m} | whole number above 0",
                ": | pattern: []\nterms: [] | a page has one form",
                ":6:36: | languagetool: |\n  <rule><pattern><token/></pattern> | no valid XML: ",
                ":6:3: | languagetool: |\n  <rule>\n    <pattern><token>x</token></pattern></rule> | the rule has no <message>",
                ":7:14: | languagetool: |\n  <rule>\n    <pattern><token inflectd='yes'>x</token></pattern></rule> | unknown attribute 'inflectd' of <token>; did you mean 'inflected'?",
                ":7:9: | languagetool: |\n\n  <rule><patern><token>x</token></patern></rule> | unknown element <patern>; did you mean 'pattern'?",
                ":6:18: | languagetool: |\n  <rule><pattern><token inflected='true'>x</token></pattern></rule> | 'true' is no value of 'inflected'",
                ":6:18: | languagetool: |\n  <rule><pattern><token regexp='yes'>x(</token></pattern></rule> | 'x(' is no regular expression",
                ":6:18: | languagetool: |\n  <rule><pattern><token regexp='yes'>(a+)+b</token></pattern></rule> | could take for ever",
                ":6:18: | languagetool: |\n  <rule><pattern><token skip='many'>x</token></pattern></rule> | 'skip' is a whole number",
                ":6:18: | languagetool: |\n  <rule><pattern><token chunk='B-NP'/></pattern></rule> | ask for postag instead",
                ":6:9: | languagetool: |\n  <rule><filter class='x' args=''/></rule> | a page is data",
                ":6:9: | languagetool: |\n  <rule><regexp>x</regexp></rule> | has the form 'pattern'",
                ":6:3: | languagetool: |\n  <rule><message>m</message></rule> | Neither '<pattern>' tokens",
                ":5:23: | languagetool: <token>x | no valid XML",
                ":5:15: | languagetool: <rule>\n  </rule> | of several lines stands under 'languagetool: |'",
                ":6: | languagetool:\n  - {ruls: x} | unknown key 'ruls'; did you mean 'rules'?",
                ":6: | languagetool:\n  - {message: x} | the key 'rules' is missing",
                ":5:15: | languagetool: [] | has no entry",
                ":6:34: | languagetool:\n  - {message: m, ids: [WAS_BEEN, LOSE_LIFES]} | LanguageTool has no rule 'LOSE_LIFES'; did you mean 'LOSE_LIVES'?",
                ":6: | languagetool:\n  - {ids: [WAS_BEEN]} | the key 'message' is missing",
                ":6: | languagetool:\n  - {ids: [WAS_BEEN], message: m, readings: some} | 'some' is no readings",
                ":6: | languagetool:\n  - {ids: [WAS_BEEN], message: m, rules: x} | unknown key 'rules'",
                ":6:15: | languagetool:\n  - {message: '{foud}', rules: '<rule><pattern><token>x</token></pattern><message>m</message></rule>'} | '{foud}' cannot be filled here",
                ":6:12: | furniture:\n  - {list: tides, message: m} | the page names no list 'tides' under 'lists'",
                ":6: | furniture:\n  - {lst: tides} | unknown key 'lst'; did you mean 'list'?",
                ":7:5: | lists: {tides: tides.txt}\nfurniture:\n  - {list: tides} | the key 'message' is missing",
                ":5:12: | furniture: [] | has no entry",
                ":5:10: | variant: case | the page names no list 'names' under 'lists'",
                ":6:10: | lists: {names: names.txt}\nvariant: speling | 'speling' is no variant; did you mean 'spelling'?",
                ":5:9: | number: [deck] | a single value is expected here",
                ":5:7: | form: cdoe | is left out, or is one of code",
                ":5:10: | default: of | 'of' is no default"
            })
    void saysWhereAFormIsWrong(String slip) {
        String[] parts = slip.split(" \\| ", -1);
        assertThatThrownBy(() -> FormsTest.page(FormsTest.PARSER, parts[1] + "\n"))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("desk/x.md" + parts[0].strip())
                .hasMessageContaining(parts[2]);
    }
}
