package dev.wirelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.NameListCheck;
import dev.wirelint.rule.NameProblem;
import dev.wirelint.text.PageException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Name lists kept in a spreadsheet, and what is wrong with some of them. */
class NameCsvTest {
    @Test
    void readsPreferredNeverAndNoteWithoutAHeader() {
        List<NameEntry> entries = parse("Ana Brandão,Anna Brandao,Ana Brandao,signs so\n\"Fern, Holt\",Fern & Holt,\n");
        assertThat(entries).extracting(NameEntry::prefer).containsExactly("Ana Brandão", "Fern, Holt");
        assertThat(entries.get(0).never()).containsExactly("Anna Brandao", "Ana Brandao");
        assertThat(entries.get(0).note()).isEqualTo("signs so");
        assertThat(entries.get(1).origin()).hasToString("names.csv:2");
    }

    @Test
    void readsTheColumnsAHeaderNames() {
        List<NameEntry> entries = parse("""
                \uFEFFPreferred,Never,Never,Also,Kind,Authority,Unless
                Brenna,Brenno,Brenne,Brenna-on-Sea,place,the town hall,_ Texas; old _

                """.replace("\n", "\r\n"));
        NameEntry entry = entries.get(0);
        assertThat(entries).hasSize(1);
        assertThat(entry.never()).containsExactly("Brenno", "Brenne");
        assertThat(entry.also()).containsExactly("Brenna-on-Sea");
        assertThat(entry.kind()).contains(NameEntry.NameOf.PLACE);
        assertThat(entry.unless().before()).containsExactly("Texas");
        assertThat(entry.unless().after()).containsExactly("old");
    }

    @Test
    void saysWhatIsWrongWhere() {
        assertRefused("Ana Brandão,Anna Brandao\n", "names.csv:1: a row has the preferred form");
        assertRefused("preferred,nevr\nA,B\n", "names.csv:1: there is no column 'nevr'; did you mean 'never'?");
        assertRefused("preferred,never\n,B\n", "names.csv:2: the row needs one preferred form");
        assertRefused("preferred,kind\nBrenna,town\n", "names.csv:2: the kind is person, place, people");
        assertRefused("preferred,never,unless\nBrenna,Brenno,Texas\n", "names.csv:2: 'Texas' is neither");
        assertRefused("Brenna,\"Bren\nHolt,Hollt,\n", "names.csv:1: a cell goes over the end of its line");
    }

    @Test
    void findsEntriesThatContradictEachOtherOrDoNothing() {
        assertThat(messages("Brenna,Brenno,\nBrenno,Brenne,\n"))
                .containsExactly("names.csv:1: 'Brenno' is preferred at names.csv:2; take it out of one of the two");
        assertThat(messages("Brenna,Brenno,\nBrenne,Brenno,\n"))
                .containsExactly("names.csv:2: 'Brenno' is 'Brenna' at names.csv:1; leave it in one place");
        assertThat(messages("Brenna,Brenno,\nBrenna,Brenne,\n"))
                .containsExactly("names.csv:2: 'Brenna' has an entry of its own at names.csv:1; make them one");
        assertThat(messages("Brenna,Brenna,\n"))
                .containsExactly(
                        "names.csv:1: 'Brenna' is both used and never used here; take it out of one of the two");
        assertThat(messages("Brenna,--,\n"))
                .containsExactly("names.csv:1: '--' has no letter and will never be found; write the name");
        assertThat(messages("Brenna,Brenno,\nHolt,Hollt,\n")).isEmpty();
    }

    private static List<String> messages(String csv) {
        return NameListCheck.problems(parse(csv)).stream()
                .map(NameProblem::message)
                .toList();
    }

    private static void assertRefused(String csv, String message) {
        assertThatThrownBy(() -> parse(csv)).isInstanceOf(PageException.class).hasMessageStartingWith(message);
    }

    private static List<NameEntry> parse(String csv) {
        return NameCsv.parse("names.csv", csv);
    }
}
