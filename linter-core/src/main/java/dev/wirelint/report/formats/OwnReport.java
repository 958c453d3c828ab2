package dev.wirelint.report.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows what wirelint has written itself by how it opens: no report is a story. */
public final class OwnReport {
    private static final int GLANCE = 2048;
    private static final String PLAIN_TEXT = ".txt";
    /** What people call a file they write a report of plain text into. */
    private static final List<String> NAMES =
            List.of("wirelint", "report", "lint", "finding", "result", "out", "check");

    private static final Pattern PAGE =
            Pattern.compile("\\A<!doctype html>.*?<meta name=\"generator\" content=\"wirelint\">", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile(
            "\\A\\{\\s*+(?:"
                    + "\"schema\"\\s*+:\\s*+\\d++,\\s*+\"tool\"\\s*+:\\s*+\\{\\s*+\"name\"\\s*+:\\s*+\"wirelint\""
                    + "|\"schema\"\\s*+:\\s*+\\d++,\\s*+\"findings\"\\s*+:\\s*+\\["
                    + "|\"\\$schema\".{1,200}?\"driver\"\\s*+:\\s*+\\{\\s*+\"name\"\\s*+:\\s*+\"wirelint\""
                    + "|\"message\":.{1,1500}?\"source\":\\{\"name\":\"wirelint\"\\})",
            Pattern.DOTALL);
    private static final Pattern ISSUES = Pattern.compile(
            "\\A\\[\\s*+\\{\\s*+\"description\".{1,1000}?\"check_name\".{1,300}?\"fingerprint\"", Pattern.DOTALL);
    private static final Pattern TREE = Pattern.compile("\\A<\\?xml[^>]*+>\\s*+<(?:testsuites name=\"wirelint\""
            + "|checkstyle\\b[^>]*+>\\s*+<file[^>]*+>\\s*+<error[^>]*?source=\"wirelint\\.)");
    private static final Pattern LINES = Pattern.compile("\\A(?:::(?:error|warning|notice) file="
            + "|\\S[^\\n]*+\\n  (?:\\d++:\\d++ ++)?(?:[^\\n]{1,80}  )?(?:error|warning|suggestion) ++(?:"
            + "[a-z]++(?:-[a-z]++)++  \\S"
            + "|\\S[^\\n]*(?:\\n {6,}[^\\n]*){0,6}? {2,}[a-z]++(?:-[a-z0-9]++)++(?: {2}\\[fix\\])?\\n)"
            + "|most often: \\d++ |\\d++ of \\d++ can be mended: wirelint fix"
            + "| ++\\d++  (?:error|warning|suggestion) ++[a-z]++(?:-[a-z0-9]++)++(?: {2}\\[fix \\d++\\])?\\n"
            + "|\\d++ stor(?:y|ies): (?:nothing to mend|\\d++ (?:error|warning|suggestion)))");
    private static final Pattern INK = Pattern.compile("\\x1b\\[[0-9;]*m");

    private OwnReport() {}

    /**
     * Whether a file is one; what cannot be read is none. Of files of plain text, which most stories are, those alone
     * are opened that are called as reports are.
     */
    public static boolean isIn(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(PLAIN_TEXT) && NAMES.stream().noneMatch(name::contains)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return opens(new String(in.readNBytes(GLANCE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a text that opens like this is one. */
    private static boolean opens(String opening) {
        if (opening.isEmpty()) {
            return false;
        }
        return switch (opening.charAt(0)) {
            case '<' -> PAGE.matcher(opening).find() || TREE.matcher(opening).find();
            case '{' -> DATA.matcher(opening).find();
            case '[' -> ISSUES.matcher(opening).find();
            default -> LINES.matcher(INK.matcher(opening).replaceAll("")).find();
        };
    }
}
