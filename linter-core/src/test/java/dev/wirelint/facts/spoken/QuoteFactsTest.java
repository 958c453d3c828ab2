package dev.wirelint.facts.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.facts.Facts;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuoteFactsTest {
    private static final String SAID = "“The boats will sail when the ice has gone,” Ana Duarte said.";

    @Test
    void keepsWhatPeopleWhoAreNamedAreQuotedAsSaying() {
        List<Spoken> spoken = facts(
                        "a.txt",
                        SAID + " Police called it “a sad day for all of us on the island”."
                                + "\n\n“It is over for good,” Duarte said. “We will sail to the other side of the bay.”")
                .spoken();
        assertThat(spoken).extracting(Spoken::speaker).containsOnly("Duarte");
        assertThat(spoken)
                .extracting(Spoken::words)
                .containsExactly(
                        "The boats will sail when the ice has gone", "We will sail to the other side of the bay");
    }

    @Test
    void placesTheWordsInTheFile() {
        Spoken spoken =
                facts("a.txt", "Ferry talks fail\r\n\r\n" + SAID).spoken().get(0);
        assertThat(spoken.places().list()).hasSize(1);
        assertThat(spoken.places().list().get(0).file()).isEqualTo("a.txt");
        assertThat(spoken.places().list().get(0).start().line()).isEqualTo(3);
        assertThat(spoken.places().list().get(0).start().column()).isEqualTo(2);
    }

    @Test
    void mergesInAnyOrder() throws IOException {
        List<QuoteFacts> facts = List.of(
                facts("a.txt", SAID),
                facts("b.txt", SAID),
                facts("c.txt", "“The boats will sail when all the ice is gone,” Ana Duarte said."));
        QuoteFacts.QuoteCollector forth = new QuoteFacts.QuoteCollector();
        facts.forEach(forth::add);
        QuoteFacts.QuoteCollector back = new QuoteFacts.QuoteCollector();
        for (int i = facts.size() - 1; i >= 0; i--) {
            back.add(facts.get(i));
        }
        assertThat(bytes(back.merged())).isEqualTo(bytes(forth.merged()));
        assertThat(forth.merged().spoken()).extracting(Spoken::stories).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void isReadAsItIsWritten() throws IOException {
        QuoteFacts facts = facts("a.txt", SAID + "\n\n“‘Never again’ is what we said in the spring,” said Li Wei.");
        QuoteFacts read = QuoteFacts.read(new DataInputStream(new ByteArrayInputStream(bytes(facts))));
        assertThat(read.spoken()).isEqualTo(facts.spoken()).hasSize(2);
    }

    @Test
    void cutsWhatHasNoEnd() {
        String endless = "word ".repeat(50_000);
        Spoken spoken = facts("a.txt", "“" + endless + "never,” Ana Duarte said.")
                .spoken()
                .get(0);
        assertThat(spoken.words()).hasSizeLessThan(400);
    }

    private static QuoteFacts facts(String name, String story) {
        return Facts.of(new Copy(StoryFile.read(SourceText.of(name, story))), Set.of(Facts.Kind.QUOTES))
                .of(QuoteFacts.KIND);
    }

    private static byte[] bytes(QuoteFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        facts.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
