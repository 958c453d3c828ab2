package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The first woman to lead" it, where the one before her was a woman. */
final class FirstOfAll {
    private static final Sought FIRST =
            Sought.of("\\b[Ff]irst (?:woman|female [\\p{L}-]+)(?: ever)? (?:to|in|at|since)\\b");
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
    private static final Sought BEFORE = Sought.of(
            "\\b(?:predecessor(?: as [\\p{L} ]+)?,? |succeed(?:s|ed|ing) |replac(?:es|ed|ing) |(?:takes|took|taking) over from )"
                    + "(?<title>(?:Ms|Mrs|Dame|Lady|Baroness|Sister|Countess)\\.? )?(?<name>" + NAME + ")");
    private static final Pattern SHE = Pattern.compile(
            "^She (?:had )?(?:held|led|run|ran|headed|served|resigned|retired|left|stepped|chaired|directed)\\b|, who [^.;]{0,60}\\bher\\b");

    private FirstOfAll() {}

    static void check(Copy copy, List<Sentence> sentences, Findings findings) {
        for (Sentence sentence : sentences) {
            Matcher first = FIRST.inOnly(copy, sentence.span());
            if (first.find()) {
                Span span = new Span(first.start(), first.end())
                        .shift(sentence.span().start());
                before(span, copy, sentences, findings);
                return;
            }
        }
    }

    private static void before(Span first, Copy copy, List<Sentence> sentences, Findings findings) {
        for (int i = 0; i < sentences.size(); i++) {
            String said = copy.textOf(sentences.get(i).span());
            Matcher before = BEFORE.inOnly(copy, sentences.get(i).span());
            if (!before.find()) {
                continue;
            }
            String next =
                    i + 1 < sentences.size() ? copy.textOf(sentences.get(i + 1).span()) : "";
            boolean woman = before.group("title") != null
                    || SHE.matcher(next).find()
                    || SHE.matcher(said.substring(before.end())).find();
            if (woman) {
                Span span = new Span(before.start(), before.end())
                        .shift(sentences.get(i).span().start());
                findings.flag(
                                first,
                                "\"" + copy.textOf(first) + "\", and " + before.group("name")
                                        + " was a woman before her, on line " + copy.line(span) + "; check both")
                        .confidence(Confidence.LIKELY)
                        .related(span, "who was before her");
            }
            return;
        }
    }
}
