package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checking copy runs no code of the checkout: whatever program its settings, attributes and hooks name, none is run,
 * and neither is git.
 */
class HostileCheckoutTest {
    private static final String FAULT = "The mayor came , he said.\n";
    private static final String SETTINGS = """
            [core]
            	fsmonitor = %1$s
            	sshCommand = %1$s
            	gitProxy = %1$s
            	askPass = %1$s
            	editor = %1$s
            	pager = %1$s
            	alternateRefsCommand = %1$s
            	hooksPath = %2$s
            	attributesFile = %3$s
            	worktree = %2$s
            [pager]
            	diff = %1$s
            	ls-files = %1$s
            [interactive]
            	diffFilter = %1$s
            [diff]
            	external = %1$s
            [diff "evil"]
            	textconv = %1$s
            	command = %1$s
            [merge "evil"]
            	driver = %1$s
            [filter "evil"]
            	clean = %1$s
            	smudge = %1$s
            	process = %1$s
            	required = true
            [credential]
            	helper = !%1$s
            [gpg]
            	program = %1$s
            [gpg "ssh"]
            	program = %1$s
            [alias]
            	diff = !%1$s
            	rev-parse = !%1$s
            	ls-files = !%1$s
            [uploadpack]
            	packObjectsHook = %1$s
            [protocol]
            	allow = always
            [remote "origin"]
            	url = ext::%1$s
            	uploadpack = %1$s
            	receivepack = %1$s
            	vcs = %1$s
            	proxy = %1$s
            	promisor = true
            	partialclonefilter = blob:none
            	fetch = +refs/heads/*:refs/remotes/origin/*
            [submodule "evil"]
            	update = !%1$s
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path checkout = Path.of("");
    private Path home = Path.of("");
    private Path marker = Path.of("");
    private Path programs = Path.of("");
    private GitFolder git = new GitFolder(Path.of(""));

    @BeforeEach
    void commit() throws IOException {
        checkout = Files.createDirectory(folder.resolve("checkout"));
        home = Files.createDirectory(folder.resolve("home"));
        programs = Files.createDirectory(folder.resolve("programs"));
        marker = folder.resolve("marker");
        git = new GitFolder(checkout);
        Files.writeString(checkout.resolve("old.txt"), FAULT + "\n" + FAULT);
        Files.writeString(checkout.resolve(".gitattributes"), "* text=auto\n");
        git.init();
        git.commit("First edition");
        git.git("commit", "-q", "--allow-empty", "-m", "Second edition");
    }

    @Test
    void runsNothingThatTheCheckoutNames() throws Exception {
        plant();
        Files.writeString(checkout.resolve("old.txt"), FAULT + "\nThe council met , too.\n\n" + FAULT);
        Files.writeString(checkout.resolve("new.txt"), FAULT);
        Shell shell = since("HEAD", Map.of());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("3:16", "new.txt").doesNotContain("5:15");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(since("HEAD~1", Map.of()).status()).isEqualTo(1);
        assertThat(since("no-such-branch", Map.of()).status()).isEqualTo(2);
        assertThat(marker).doesNotExist();
    }

    @Test
    void plantsWhatWouldRunWereGitAsked() throws Exception {
        plant();
        Files.writeString(checkout.resolve("old.txt"), FAULT);
        new ProcessBuilder("git", "diff", "HEAD")
                .directory(checkout.toFile())
                .start()
                .waitFor();
        new ProcessBuilder("git", "status").directory(checkout.toFile()).start().waitFor();
        assertThat(marker).exists();
    }

    @Test
    void fetchesNothingThatTheCloneDoesNotHold() throws Exception {
        plant();
        Files.writeString(checkout.resolve("old.txt"), "The council met , too.\n");
        try (Stream<Path> objects = Files.walk(checkout.resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                if (isBlob(object)) {
                    Files.delete(object);
                }
            }
        }
        Shell shell = since("HEAD", Map.of());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .contains("does not hold what old.txt was", "git fetch")
                .hasLineCount(1);
        assertThat(marker).doesNotExist();
    }

    @Test
    void writesNothingIntoTheCheckoutNorTheHomeFolder() throws Exception {
        Files.writeString(checkout.resolve("old.txt"), FAULT);
        List<String> before = files();
        since("HEAD", Map.of());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void readsTheRepositoryOfSomebodyElseOnlyWhereTheUserTrustsIt() throws Exception {
        assumeTrue(Files.getAttribute(checkout, "unix:uid").equals(0), "only root can give a folder away");
        Files.writeString(checkout.resolve("new.txt"), FAULT);
        for (Path path : List.of(checkout, checkout.resolve(".git"))) {
            Files.setAttribute(path, "unix:uid", 12345);
            Shell shell = since("HEAD", Map.of());
            assertThat(shell.status()).isEqualTo(2);
            assertThat(shell.err())
                    .startsWith("wirelint: git cannot say what has changed")
                    .contains("git config --global --add safe.directory " + checkout.toRealPath())
                    .hasLineCount(1);
        }
        Files.writeString(checkout.resolve(".git/config"), "[safe]\n\tdirectory = *\n", StandardOpenOption.APPEND);
        assertThat(since("HEAD", Map.of()).status())
                .as("what a checkout says of itself")
                .isEqualTo(2);
        assertThat(since("HEAD", Map.of("SUDO_UID", "12345")).status()).isEqualTo(1);
        Files.writeString(home.resolve(".gitconfig"), "[safe]\n\tdirectory = " + checkout.toRealPath() + "\n");
        assertThat(since("HEAD", Map.of()).status()).isEqualTo(1);
        Files.writeString(home.resolve(".gitconfig"), "[safe]\n\tdirectory = *\n\tdirectory =\n");
        assertThat(since("HEAD", Map.of()).status()).isEqualTo(2);
        Map<String, String> trusted =
                Map.of("GIT_CONFIG_COUNT", "1", "GIT_CONFIG_KEY_0", "safe.directory", "GIT_CONFIG_VALUE_0", "*");
        assertThat(since("HEAD", trusted).status()).isEqualTo(1);
    }

    private void plant() throws IOException {
        Path hooks = Files.createDirectory(folder.resolve("hooks"));
        Path program = script(folder.resolve("evil"));
        script(programs.resolve("git"));
        script(programs.resolve("sh"));
        for (String hook : List.of("fsmonitor-watchman", "post-index-change", "reference-transaction", "pre-auto-gc")) {
            script(hooks.resolve(hook));
            script(checkout.resolve(".git/hooks/" + hook));
        }
        Path attributes = Files.writeString(folder.resolve("attributes"), "* diff=evil filter=evil merge=evil\n");
        Path settings = Files.writeString(folder.resolve("settings"), SETTINGS.formatted(program, hooks, attributes));
        Path config = checkout.resolve(".git/config");
        Files.writeString(config, SETTINGS.formatted(program, hooks, attributes), StandardOpenOption.APPEND);
        Files.writeString(config, "[include]\n\tpath = " + settings + "\n", StandardOpenOption.APPEND);
        Files.copy(attributes, checkout.resolve(".git/info/attributes"));
        Files.writeString(checkout.resolve(".gitattributes"), "* diff=evil filter=evil merge=evil\n");
    }

    private Path script(Path file) throws IOException {
        Files.writeString(file, "#!/bin/sh\necho ran >> '" + marker + "'\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The real command, with a program called git in front of all others. */
    private Shell since(String revision, Map<String, String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                Shell.command("-q", "--no-cache", "--rule=punctuation-space-before", "--since=" + revision, "."));
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(k -> k.startsWith("GIT_") || k.startsWith("XDG_"));
        environment.put("PATH", programs.toString());
        environment.put("HOME", home.toString());
        environment.putAll(more);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Shell(status, Files.readString(out), Files.readString(err));
    }

    private List<String> files() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path place : List.of(checkout, home)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted().toList()) {
                    all.add(file + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return all;
    }

    /** A loose object opens with its kind once it is inflated. */
    private static boolean isBlob(Path object) throws IOException {
        try (InputStream in = new InflaterInputStream(Files.newInputStream(object))) {
            return new String(in.readNBytes(4), StandardCharsets.US_ASCII).equals("blob");
        }
    }
}
