package dev.wirelint.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, as Debian has it, asks the server about the paragraphs of a document as it asks LanguageTool. */
class LibreOfficeTest {
    private static final String CURE =
            "no soffice with python3-uno here; on Debian: apt-get install libreoffice-writer-nogui python3-uno";
    private static final String DRIVER = "libreoffice.py";

    /** The Python that Debian's module belongs to, whichever comes first on the path. */
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private static final Path UNO = Path.of("/usr/lib/python3/dist-packages/uno.py");

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="BaseURL" \
            oor:op="fuse"><value>http://127.0.0.1:PORT/v2</value></prop></item>
            <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"><prop oor:name="IsEnabled" \
            oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private static final List<String> PARAGRAPHS = List.of(
            "The ferry was sold at 7% & A+B “for a song”; it left Mykolayiv on Monday.",
            "Sign up now for FREE to read more.",
            "“We are glad,” Helga Orsted said. The firm’s R&D costs fell 100%, and C+ was the grade.",
            "\uD83D\uDEA2 The quay at 5%41 & more was closed , the board said.",
            "Orsted has 30 ships and expects a better year.");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void marksTheParagraphsOfADocument() throws Exception {
        String office = office();
        Files.writeString(
                folder.resolve(".wirelint.yml"),
                "vocabulary:\n  names:\n    - {prefer: Mykolaiv, never: [Mykolayiv], kind: place}\n");
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Path paragraphs = folder.resolve("paragraphs");
        Files.writeString(paragraphs, String.join("\n", PARAGRAPHS));
        Path driver = folder.resolve(DRIVER);
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream(DRIVER)) {
            Files.write(driver, Objects.requireNonNull(in).readAllBytes());
        }
        String pipe = "wirelint" + UUID.randomUUID();
        try (Served served = Served.of(folder)) {
            Files.writeString(
                    profile.resolve("registrymodifications.xcu"),
                    SETTINGS.replace("PORT", String.valueOf(served.port())));
            Process running = started(
                    office,
                    "--headless",
                    "--norestore",
                    "--nologo",
                    "--nodefault",
                    "--nofirststartwizard",
                    "-env:UserInstallation="
                            + Objects.requireNonNull(profile.getParent()).toUri(),
                    "--accept=pipe,name=" + pipe + ";urp");
            try {
                Process asking = started(PYTHON.toString(), driver.toString(), pipe, paragraphs.toString());
                assertThat(asking.waitFor(3, TimeUnit.MINUTES)).isTrue();
                assertThat(said("python3"))
                        .containsExactly(
                                "english True",
                                "0 Mykolayiv -> Mykolaiv",
                                "1 Sign up now for FREE to read more. -> ",
                                "3  , -> ,",
                                "paragraphs 5");
                assertThat(served.trouble()).isEmpty();
            } finally {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
        }
    }

    private List<String> said(String program) throws IOException {
        return Files.readString(folder.resolve(program + ".out"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private Process started(String... words) throws IOException {
        ProcessBuilder program = new ProcessBuilder(words);
        program.directory(folder.toFile()).redirectErrorStream(true);
        program.environment().put("HOME", folder.toString());
        program.environment().put("PYTHONIOENCODING", "utf-8");
        program.environment().put("LC_ALL", "C.UTF-8");
        program.redirectOutput(
                folder.resolve(Path.of(words[0]).getFileName() + ".out").toFile());
        return program.start();
    }

    /** Where there is none the test is left out, and fails where CI says that it must run. */
    @SuppressWarnings("SystemOut")
    private static String office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .filter(found -> Files.exists(UNO))
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> {
                    if (Boolean.parseBoolean(System.getenv("CI"))) {
                        fail("the server must be tried with LibreOffice in CI: " + CURE);
                    }
                    System.out.println("[WARNING] The server is not tried with LibreOffice: " + CURE);
                    return abort(CURE);
                });
    }
}
