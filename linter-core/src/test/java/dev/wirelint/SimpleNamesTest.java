package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name says one thing: no two types have the same simple name, the nested ones included. */
class SimpleNamesTest {
    private static final Path CLASSES = Path.of("target/classes/dev/wirelint");

    @Test
    void standOnce() {
        Map<String, String> names = new ClassFileImporter()
                .importPath(CLASSES).stream()
                        .filter(c -> !c.isAnonymousClass() && !c.isLocalClass())
                        .filter(c -> !c.getSimpleName().equals("package-info"))
                        .collect(Collectors.toMap(
                                JavaClass::getSimpleName, JavaClass::getName, (a, b) -> a + " and " + b, TreeMap::new));

        assertThat(names).hasSizeGreaterThan(500);
        assertThat(names.values().stream().filter(n -> n.contains(" and "))).isEmpty();
    }
}
