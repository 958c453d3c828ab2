package dev.wirelint.serve.api;

import dev.wirelint.finding.Finding;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.text.Digest;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A text as it was when somebody called a finding wrong, with labels beside it: what was called wrong is labelled so,
 * and the rest as the faults they are until somebody says otherwise, so that a score counts what was judged alone.
 */
record WrongSample(Path folder, Manuscript text, CheckedStory story) {
    /** Hidden, so that samples are not checked with the stories. */
    private static final String SAMPLES = ".wirelint-samples";

    private static final String WRONG = ", wrong: true}";
    private static final int SHORT = 8;

    /** Writes the sample, or adds to what is called wrong in it; gives the file with the labels. */
    Path callWrong(Finding wrong) throws IOException, Refusal {
        Path samples = Files.createDirectories(folder.resolve(SAMPLES));
        String name = String.valueOf(text.place().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot < 0 ? name.length() : dot) + "-"
                + Digest.of(text.text()).substring(0, SHORT);
        Path labels = samples.resolve(stem + ".labels.yml");
        Path copy = samples.resolve(stem + (dot < 0 ? "" : name.substring(dot)));
        if (!samples.toRealPath().equals(samples) || Files.isSymbolicLink(labels) || Files.isSymbolicLink(copy)) {
            throw new Refusal(Refusal.FORBIDDEN, SAMPLES + " leads out of the folder that is open");
        }
        Set<String> calledWrong = new LinkedHashSet<>();
        if (Files.exists(labels)) {
            Files.readAllLines(labels).stream().filter(l -> l.endsWith(WRONG)).forEach(calledWrong::add);
        }
        calledWrong.add(label(wrong) + WRONG);
        StringBuilder lines = new StringBuilder();
        for (Finding finding : story.findings()) {
            String label = label(finding);
            lines.append(calledWrong.contains(label + WRONG) ? label + WRONG : label + "}")
                    .append('\n');
        }
        StoryWriter.write(copy, text.text().getBytes(StandardCharsets.UTF_8));
        StoryWriter.write(labels, lines.toString().getBytes(StandardCharsets.UTF_8));
        return labels;
    }

    /** A label but for its end; of words on several lines it names those on the first, of none their line. */
    private String label(Finding finding) {
        String content = text.text();
        Span span = finding.span();
        int lineStart = content.lastIndexOf('\n', span.start() - 1) + 1;
        int lineEnd = lineEnd(content, span.start());
        int start = span.start() == Math.min(span.end(), lineEnd) ? lineStart : span.start();
        int end = start == lineStart && span.isEmpty() ? lineEnd : Math.min(span.end(), lineEnd);
        String words = content.substring(start, Math.max(start, end));
        int occurrence = 1;
        for (int at = content.indexOf(words, lineStart); at >= 0 && at < start; at = content.indexOf(words, at + 1)) {
            occurrence++;
        }
        int line = story.source().position(span.start()).line();
        return "- {rule: " + finding.rule().value() + ", line: " + line + ", text: " + quoted(words)
                + (occurrence > 1 ? ", occurrence: " + occurrence : "");
    }

    private static int lineEnd(String content, int from) {
        int end = from;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
