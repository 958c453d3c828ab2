package dev.wirelint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style and the script of the report, as files of their own in the jar and as one text each in a page. */
final class Assets {
    private static final List<String> STYLES = List.of(
            "colours.css",
            "parts.css",
            "frame.css",
            "stories.css",
            "listing.css",
            "copy.css",
            "versions.css",
            "ledger.css",
            "findings.css",
            "overview.css",
            "print.css");

    /** What only the page of a story has, and the index has no need of. */
    private static final Set<String> OF_STORIES = Set.of("copy.css", "versions.css", "ledger.css", "findings.css");

    /** Each module stands after those it uses. */
    private static final List<String> MODULES = List.of(
            "page.js",
            "filter.js",
            "copy.js",
            "stories.js",
            "findings.js",
            "patch.js",
            "mending.js",
            "desk.js",
            "decide.js",
            "source.js",
            "sift.js",
            "listing.js",
            "keys.js",
            "main.js");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\\R");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

    /** What is set before the first paint. */
    static final String EARLY = read("early.js").strip();

    static final String STYLE = joined(STYLES.stream());

    /** The style of the index. */
    static final String INDEX_STYLE = joined(STYLES.stream().filter(s -> !OF_STORIES.contains(s)));

    static final String SCRIPT = script();

    /** The skins of sites are light whatever a reader's system is, and so is what stands among their text. */
    private static final String ON_LIGHT = """
            :scope, :scope .overview { color-scheme: light; color: var(--ink); background: var(--paper); }
            :scope a { color: var(--link); }
            :scope .begin a { color: var(--paper); }
            """;

    /** The style of a part of the report that stands in a page of somebody else's, and touches nothing of it. */
    static final String PART_STYLE = "@scope (.wirelint-report) {\n"
            + joined(Stream.of("colours.css", "parts.css", "overview.css")).replace(":root", ":scope")
            + ON_LIGHT
            + "}\n";

    /** What a page that finds its style and script beside it may do. */
    static final String LINKED_POLICY = policy("'self'", "'self' '" + hash(EARLY) + "'");

    /** What the index may do, which holds its style and finds its scripts beside it. */
    static final String INDEX_POLICY = policy("'" + hash(INDEX_STYLE) + "'", "'self' '" + hash(EARLY) + "'");

    private Assets() {}

    /** What a page that holds its style and script may do: nothing but that. */
    static String inlinePolicy() {
        return policy("'" + hash(STYLE) + "'", "'" + hash(EARLY) + "' '" + hash(SCRIPT) + "'");
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + style + "; script-src " + script
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String joined(Stream<String> files) {
        return files.map(Assets::read).collect(Collectors.joining("\n"));
    }

    /** The modules as one script that needs no loading: what they export to each other becomes plain. */
    private static String script() {
        String modules = MODULES.stream()
                .map(Assets::read)
                .map(m -> EXPORT.matcher(IMPORT.matcher(m).replaceAll("")).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return "(() => {\n\"use strict\";\n" + modules + "})();\n";
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, () -> name + " is missing from the wirelint-core jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
