package dev.wirelint.facts.keyfigures;

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

class KeyFigureFactsTest {
    private static final String FIRE = "The Saltmark ferry fire of 1998 killed 31 passengers, officials said.";

    @Test
    void keepsFiguresOfAYearThatIsNamed() {
        KeyFigureFacts facts = facts(
                "a.txt", "Ferry talks fail\r\n\r\n" + FIRE + "\r\n\r\nA fire in Saltmark killed two people on Monday.");
        assertThat(facts.figures()).hasSize(1);
        KeyFigure figure = facts.figures().get(0);
        assertThat(figure.written()).isEqualTo("31 passengers");
        assertThat(figure.years()).containsExactly("1998");
        assertThat(figure.places().list()).hasSize(1);
        assertThat(figure.places().list().get(0).start().line()).isEqualTo(3);
        assertThat(figure.places().list().get(0).start().column()).isEqualTo(FIRE.indexOf("31") + 1);
    }

    @Test
    void mergesInAnyOrder() throws IOException {
        List<KeyFigureFacts> facts = List.of(
                facts("a.txt", FIRE),
                facts("b.txt", "A cold night in 1998: the fire on the Saltmark ferry killed 31 passengers."),
                facts("c.txt", "The Saltmark ferry fire of 1998 killed 33 passengers."));
        KeyFigureFacts.KeyFigureCollector forth = new KeyFigureFacts.KeyFigureCollector();
        facts.forEach(forth::add);
        KeyFigureFacts.KeyFigureCollector back = new KeyFigureFacts.KeyFigureCollector();
        for (int i = facts.size() - 1; i >= 0; i--) {
            back.add(facts.get(i));
        }
        assertThat(bytes(back.merged())).isEqualTo(bytes(forth.merged()));
        assertThat(forth.merged().figures()).extracting(KeyFigure::stories).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void isReadAsItIsWritten() throws IOException {
        KeyFigureFacts facts = facts("a.txt", FIRE + "\n\nIn 1974 a landslide at Orlova killed at least 140 people.");
        KeyFigureFacts read = KeyFigureFacts.read(new DataInputStream(new ByteArrayInputStream(bytes(facts))));
        assertThat(read.figures()).isEqualTo(facts.figures()).hasSize(2);
    }

    private static KeyFigureFacts facts(String name, String story) {
        return Facts.of(new Copy(StoryFile.read(SourceText.of(name, story))), Set.of(Facts.Kind.KEY_FIGURES))
                .of(KeyFigureFacts.KIND);
    }

    private static byte[] bytes(KeyFigureFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        facts.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
