package dev.wirelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is told in one place is read, refused, merged, shown, described and documented. */
class ConfigKeysTest {
    private static final ConfigKey<Double> LENGTH = ConfigKey.of(
                    "longest-lede", "how much of a story its lede may be", Shape.FRACTION)
            .more("a number from 0 to 1")
            .builtIn("0.2")
            .shown(String::valueOf);

    private static final Key<String> DESK =
            Key.of("desk", "the desk that is told", Shape.TEXT).required();
    private static final Keys BELL = Keys.of(DESK);
    private static final ConfigKey<List<String>> BELLS = ConfigKey.of(
                    "bells",
                    "who is rung",
                    Shape.oneOrMore(Shape.mapping(BELL, m -> BELL.read(m).require(DESK))))
            .adding(desks -> desks);

    private static final ConfigKeys KEYS = with(LENGTH, BELLS);

    @TempDir
    private Path folder = Path.of("");

    private static ConfigKeys with(ConfigKey<?>... more) {
        List<ConfigKey<?>> all = new ArrayList<>(ConfigKeys.ALL.all());
        all.addAll(List.of(more));
        return new ConfigKeys(all);
    }

    private ConfigFile read(String name, String text) throws IOException {
        return ConfigReader.read(Files.writeString(folder.resolve(name), text), name, KEYS);
    }

    @Test
    void isRead() throws IOException {
        ConfigFile file = read("a.yml", "longest-lede: 0.5\nbells: [{desk: night}, {desk: sport}]\n");
        assertThat(file.get(LENGTH)).contains(0.5);
        assertThat(file.all(BELLS)).containsExactly("night", "sport");
        assertThat(file.get(ConfigKeys.STYLE)).isEmpty();
        assertThat(read("b.yml", "# nothing yet\n").get(LENGTH)).isEmpty();
    }

    @Test
    void isRefusedWithItsPlace() {
        refuses("longest-lede: 2\n", "a.yml:1:15: 'longest-lede' is a number from 0 to 1");
        refuses("longest-lead: 1\n", "a.yml:1:15: unknown key 'longest-lead'; did you mean 'longest-lede'?");
        refuses("bells: {disk: x}\n", "a.yml:1:15: unknown key 'disk'; did you mean 'desk'?");
        refuses("bells: [{}]\n", "a.yml:1:9: the key 'desk' is missing");
        assertThatThrownBy(() -> ConfigReader.read(
                        Files.writeString(folder.resolve("a.yml"), "longest-lede: 1\n"), "a.yml", ConfigKeys.ALL))
                .hasMessageContaining("unknown key 'longest-lede'");
    }

    @Test
    void decidesWhatIsFoundUnlessItSaysOtherwise() throws IOException {
        assertThat(fingerprint("longest-lede: 0.5\n")).isNotEqualTo(fingerprint("longest-lede: 0.4\n"));
        assertThat(fingerprint("rules: {dash-mixed: off}\n")).isNotEqualTo(fingerprint("rules: {dash-mixed: on}\n"));
        assertThat(fingerprint("fail-on: error\n")).isEqualTo(fingerprint("fail-on: warning\n"));
        assertThat(fingerprint("rules:\n  dash-mixed: off\n  term-banned: off\n"))
                .isEqualTo(fingerprint("rules:\n  term-banned: off\n  dash-mixed: off\n"));
    }

    private String fingerprint(String text) throws IOException {
        return KEYS.fingerprint(read("print.yml", text));
    }

    private void refuses(String text, String message) {
        assertThatThrownBy(() -> read("a.yml", text))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void isShownWithWhoSaysSo() throws IOException {
        assertThat(shown(List.of())).contains("longest-lede: 0.2 # built in");
        ConfigFile far = read("far.yml", "longest-lede: 0.5\nbells: {desk: night}\n");
        ConfigFile near = read("near.yml", "bells: {desk: sport}\n\nlongest-lede: 0.4\n");
        assertThat(shown(List.of(far, near)))
                .contains(
                        "longest-lede: 0.4 # near.yml:3:15",
                        "bells: night # far.yml:2:8",
                        "bells: sport # near.yml:1:8")
                .doesNotContain("longest-lede: 0.5 # far.yml:1:15");
    }

    private static List<String> shown(List<ConfigFile> files) {
        return new EffectiveSettings(KEYS, Styles.PLAIN, List.of(), files)
                .read(RuleLibrary.load()).stream()
                        .map(s -> s.key() + ": " + s.value() + " # " + s.origin())
                        .toList();
    }

    @Test
    void isDescribedForEditors() {
        assertThat(ConfigSchema.of(RuleLibrary.load(), KEYS).get("properties"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("longest-lede", LENGTH.key().schema())
                .extractingByKey("bells")
                .asString()
                .contains("who is rung", "the desk that is told", "required=[desk]");
    }

    @Test
    void isDocumented() {
        assertThat(ConfigDocs.tables(KEYS))
                .contains(
                        "| `longest-lede` | how much of a story its lede may be; a number from 0 to 1; `0.2` where nothing"
                                + " is said |\n",
                        "| `bells` | who is rung |\n",
                        "| `bells` | `desk` | the desk that is told; it has to be given |\n");
    }
}
