package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When an archive of classes is taken for good; .ci/launcher-test has Java make and use them. */
@DisabledOnOs(OS.WINDOWS)
class ClassArchiveTest {
    @TempDir
    Path folder;

    private Path jar;
    private ClassArchive archive;

    @BeforeEach
    void make() throws IOException {
        jar = Files.writeString(folder.resolve("one.jar"), "classes");
        Path home = Files.createDirectories(folder.resolve("jdk"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib").resolve("modules"), "java");
        archive = ClassArchive.in(properties(folder.resolve("classes").resolve("25+jdk")))
                .orElseThrow();
        Files.createDirectories(archive.folder());
        Files.writeString(archive.file(), "archive");
        Files.setLastModifiedTime(archive.file(), ago(Duration.ofHours(1)));
        Files.writeString(archive.key(), archive.due());
    }

    @Test
    void fitsTheJavaAndTheJarsItWasMadeOf() {
        assertThat(archive.fits()).isTrue();
    }

    @Test
    void fitsNoOtherJars() throws IOException {
        Files.setLastModifiedTime(jar, ago(Duration.ofDays(3)));
        assertThat(archive.fits()).isFalse();
        assertThat(archive.print()).contains(jar.toString());
    }

    @Test
    void fitsNoOtherJava() throws IOException {
        Files.writeString(folder.resolve("jdk").resolve("lib").resolve("modules"), "newer java");
        assertThat(archive.fits()).isFalse();
    }

    @Test
    void isNotTakenOnceItWasWrittenTo() throws IOException {
        Files.writeString(archive.file(), "ARCHIVE");
        Files.setLastModifiedTime(archive.key(), ago(Duration.ofSeconds(5)));
        assertThat(archive.fits()).isFalse();
    }

    @Test
    void isNotTakenInPart() throws IOException {
        FileTime before = Files.getLastModifiedTime(archive.file());
        Files.writeString(archive.file(), "arch");
        Files.setLastModifiedTime(archive.file(), before);
        assertThat(archive.fits()).isFalse();
    }

    @Test
    void isNotTakenWithoutItsKey() throws IOException {
        Files.delete(archive.key());
        assertThat(archive.fits()).isFalse();
    }

    /** The Java named here would not start; what cannot be done is left undone without a word. */
    @Test
    void isNoReasonToFail() throws IOException {
        Files.delete(archive.file());
        assertThatCode(archive::makeWhereMissing).doesNotThrowAnyException();
        Files.writeString(archive.failure(), archive.print());
        assertThatCode(archive::makeWhereMissing).doesNotThrowAnyException();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatCode(ClassArchive.in(properties(file.resolve("x").resolve("25+jdk")))
                        .orElseThrow()::makeWhereMissing)
                .doesNotThrowAnyException();
    }

    @Test
    void isWantedOnlyWhereTheLauncherNamesAPlaceThatCanBe() {
        assertThat(ClassArchive.in(new Properties())).isEmpty();
        assertThat(ClassArchive.in(properties(Path.of("classes")))).isEmpty();
        assertThat(ClassArchive.in(properties(folder.resolve("x".repeat(240))))).isEmpty();
    }

    @Test
    void isMadeOfAStoryWithSomethingToMend() throws IOException {
        Rehearsal.prepare(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String story = folder.resolve("rehearsal.txt").toString();
        int status =
                Main.run(new String[] {"--no-config", story}, new ByteArrayInputStream(new byte[0]), stream, stream);
        assertThat(status).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeGreaterThan(10);
    }

    private Properties properties(Path place) {
        Properties properties = new Properties();
        properties.setProperty(ClassArchive.FILE, place.toString());
        properties.setProperty(ClassArchive.FLAGS, "-XX:+UseSerialGC -Da=b");
        properties.setProperty("java.home", folder.resolve("jdk").toString());
        properties.setProperty("java.class.path", jar + File.pathSeparator + jar);
        return properties;
    }

    private static FileTime ago(Duration age) {
        return FileTime.from(Instant.now().minus(age));
    }
}
