package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two launchers promise the same. Here their texts are held together; .ci/launcher-test runs the one for POSIX
 * shells with one Java in sight, and .ci/windows-launcher-test the one for Windows under Wine.
 */
class LauncherTest {
    private static final Path ROOT = Path.of("..");

    /**
     * The launcher for Windows cannot tell which of two files is newer, and so takes no archive of classes; nor does it
     * call a desk.
     */
    private static final Set<String> ONLY_POSIX = Set.of(
            "-XX:SharedArchiveFile=",
            "-XX:AOTCache=",
            "-XX:+VerifySharedSpaces",
            "dev.wirelint.cli.call.Caller",
            "dev.wirelint.archive.ArchiveJob");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "needs Java 17 or newer",
                "building needs a JDK, 17 or newer",
                "; install one or set JAVA_HOME to where it is",
                ", where there is none; mend or unset it",
                ", where there is none, nor is there one elsewhere; install one or mend JAVA_HOME",
                "building; the first time this fetches the libraries it needs, which takes a minute or more",
                " libraries fetched",
                "is not built yet, and ",
                " cannot be written; run it once as whoever may write there",
                "runs as it was last built, since ",
                " cannot be written; its sources are newer",
            })
    void sayTheSame(String words) throws IOException {
        assertThat(read("wirelint")).contains(words);
        assertThat(read("wirelint.cmd")).contains(words);
    }

    @Test
    void startJavaInTheSameWay() throws IOException {
        String posix = read("wirelint");
        String windows = read("wirelint.cmd");
        Set<String> flags = found("-XX:[+\\w:=-]+|-Xshare:\\w+|-D(?:file|jdk)[\\w.=-]+|dev\\.wirelint[\\w.]+", posix);
        assertThat(flags.removeAll(ONLY_POSIX)).isTrue();
        assertThat(flags).hasSizeGreaterThan(5);
        assertThat(found("-XX:[+\\w:=-]+|-Xshare:\\w+|-D(?:file|jdk)[\\w.=-]+|dev\\.wirelint[\\w.]+", windows))
                .isEqualTo(flags);
        assertThat(found("-Pfast|-Dmaven\\.test[\\w.=]+|-pl linter-core -am \\w+", posix))
                .isEqualTo(found("-Pfast|-Dmaven\\.test[\\w.=]+|-pl linter-core -am \\w+", windows));
    }

    @Test
    void askEmptyVariablesNothing() throws IOException {
        assertThat(read("wirelint"))
                .contains("[ -z \"${JAVA_HOME:-}\" ] || consider", "if [ -n \"${WIRELINT_JAVA_HOME:-}\" ]");
        assertThat(read("wirelint.cmd"))
                .contains("set \"own=%WIRELINT_JAVA_HOME%\"", "if defined own (")
                .contains("set \"common=%JAVA_HOME%\"", "if defined common (");
    }

    /** A bare name would be sought in the folder of the stories first, and run what lies there. */
    @Test
    void theBatchFileCallsProgramsByTheirPaths() throws IOException {
        String commands = read("wirelint.cmd").replaceAll("(?m)^(?:rem|>&2 echo) .*", "");
        assertThat(commands).contains("%system%\\chcp.com", "\"%powershell%\"", "call .\\mvnw.cmd");
        assertThat(found("(?<![\\w%$\\\\])(?:(?:chcp|powershell|where|findstr|mvnw)(?:\\.\\w+)? |java -)", commands))
                .isEmpty();
    }

    /** What is handed to a called label is read once more, so that a path would lose its percent signs and carets. */
    @Test
    void theBatchFileHandsNoPathToItsLabels() throws IOException {
        assertThat(found("call :\\w+ .*[%\"].*", read("wirelint.cmd"))).isEmpty();
    }

    /**
     * Windows tells no capitals in the names of variables, and hands what a batch file sets on to Java and to Maven.
     */
    @Test
    void theBatchFileSetsNoVariableThatOthersRead() throws IOException {
        assertThat(found(
                        "(?i)(?<=set \"?)(?:home|path|temp|tmp|user\\w+|lang|java_\\w+_options|maven_\\w+)(?==)",
                        read("wirelint.cmd")))
                .isEmpty();
    }

    /** A label that is called and not there ends a batch file at once. */
    @Test
    void everyLabelOfTheBatchFileIsThere() throws IOException {
        String windows = read("wirelint.cmd");
        Set<String> asked = new TreeSet<>(found("(?<=call :)\\w+", windows));
        asked.addAll(found("(?<=goto )\\w+", windows));
        assertThat(found("(?m)(?<=^:)\\w+", windows)).isEqualTo(asked);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String read(String name) throws IOException {
        return Files.readString(ROOT.resolve(name)).replace("\r\n", "\n");
    }
}
