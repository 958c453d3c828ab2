package dev.wirelint.facts.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a story tells the others, kept in a file and read again. */
class NameFactsTest {
    private static final List<String> STORIES = List.of(
            "Prime Minister Amina Belkacemi met farmers in Oran on Monday.\n",
            "Amina Belkacemi said on Tuesday she would not step down.\n",
            "Critics of Prime Minister Amina Belkacemi gathered in Oran on Friday.\n",
            "Amina Belkasemi spoke to the press in Oran on Sunday.\n");

    @Test
    void sayTheSameAfterTheyWereWrittenAndRead() throws IOException {
        NameFacts.NameCollector fresh = new NameFacts.NameCollector();
        NameFacts.NameCollector kept = new NameFacts.NameCollector();
        for (int i = 0; i < STORIES.size(); i++) {
            SourceText source = SourceText.of("story" + i + ".txt", STORIES.get(i));
            Copy copy = new Copy(StoryFile.read(source));
            NameFacts facts = NameFacts.of(copy);
            byte[] bytes = written(facts);
            NameFacts read = NameFacts.read(new DataInputStream(new ByteArrayInputStream(bytes)));
            assertThat(written(read)).isEqualTo(bytes);
            fresh.add(facts);
            kept.add(read);
        }
        assertThat(kept.merged().variants(3))
                .hasSize(1)
                .isEqualTo(fresh.merged().variants(3));
    }

    /**
     * Twice as many stories of three times as many words on the same people leave the same facts but for the counts.
     */
    @Test
    void growWithTheDistinctNamesAndNotWithTheWords() throws IOException {
        int few = written(facts(450, 1, 1)).length;
        int many = written(facts(900, 3, 1)).length;
        int moreNames = written(facts(900, 1, 10)).length;

        assertThat(many).isLessThan(few + few / 4);
        assertThat(moreNames).isGreaterThan(2 * few);
    }

    /** What stories tell of their names, the names given out in turn. */
    private static NameFacts facts(int stories, int paragraphs, int tenNames) {
        NameFacts.NameCollector collector = new NameFacts.NameCollector();
        for (int i = 0; i < stories; i++) {
            String name = name(i % (10 * tenNames));
            String paragraph = "Prime Minister Amina " + name + " met farmers in Oran on Monday. The meeting with "
                    + name + " lasted three hours and brought nothing new to those who had come.\n\n";
            SourceText source = SourceText.of("story" + i + ".txt", paragraph.repeat(paragraphs));
            Copy copy = new Copy(StoryFile.read(source));
            collector.add(NameFacts.of(copy));
        }
        return collector.merged();
    }

    private static String name(int number) {
        String consonants = "bdgklmnrst";
        char first = Character.toUpperCase(consonants.charAt(number / 10));
        return first + "a" + consonants.charAt(number % 10) + "ori" + consonants.charAt(number / 10) + "een";
    }

    private static byte[] written(NameFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        facts.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
