package dev.wirelint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final String TEXT = "The ferry sails at noon. Tides: 12,5 metres at the quay.";
    private static final Span FIRST = new Span(0, 24);
    private static final Span SECOND = new Span(25, TEXT.length());

    @Test
    void itIsFoundAtItsPlaceInTheStory() {
        Copy copy = copy();
        Matcher found = Sought.of("\\d{1,3},\\d\\b").in(copy, SECOND);
        assertThat(found.find()).isTrue();
        assertThat(found.start()).isEqualTo(TEXT.indexOf("12,5"));
        assertThat(Sought.of("\\d{1,3},\\d\\b").in(copy, FIRST).find()).isFalse();
        assertThat(Sought.of(Pattern.compile("qua(?:y|i)")).in(copy).find()).isTrue();
    }

    @Test
    void itIsFoundAtItsPlaceInThePart() {
        Matcher found = Sought.of("Tides").inOnly(copy(), SECOND);
        assertThat(found.find()).isTrue();
        assertThat(found.start()).isZero();
    }

    @Test
    void whereItCannotStandAnotherPartMayBeAskedFor() {
        Matcher nowhere = Sought.of("harbou?r").in(copy(), FIRST);
        assertThat(nowhere.useTransparentBounds(true).find()).isFalse();
        assertThat(nowhere.region(SECOND.start(), SECOND.end()).find()).isFalse();
        assertThat(Sought.of("harbou?r").inOnly(copy(), FIRST).lookingAt()).isFalse();
        assertThat(Sought.of("harbou?r").in(copy()).find()).isFalse();
    }

    /** None is compiled before a story asks for it, so that a slip in one would wait for that story. */
    @Test
    void allOfThemAreExpressions() throws Exception {
        Path classes = Path.of(
                Sought.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int compiled = 0;
        try (Stream<Path> files = Files.walk(classes.resolve("dev/wirelint"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                String path = classes.relativize(file).toString();
                String name =
                        path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
                if (name.startsWith("dev.wirelint.rules.") || name.startsWith("dev.wirelint.analysis.")) {
                    for (Field field : Class.forName(name).getDeclaredFields()) {
                        if (field.getType() == Sought.class && Modifier.isStatic(field.getModifiers())) {
                            field.setAccessible(true);
                            assertThat(((Sought) field.get(null)).matcher(TEXT))
                                    .as(name)
                                    .isNotNull();
                            compiled++;
                        }
                    }
                }
            }
        }
        assertThat(compiled).isGreaterThan(100);
    }

    private static Copy copy() {
        return new Copy(StoryFile.read(SourceText.of("tide.txt", TEXT)));
    }
}
