package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.history.Contradicted.Contradiction;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The first woman to lead" it, where the one before her was a woman. */
final class FirstOfAll {
    private static final Sought FIRST =
            Sought.of("\\b[Ff]irst (?:woman|female [\\p{L}-]+)(?: ever)? (?:to|in|at|since)\\b");
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:predecessor(?: as [\\p{L} ]+)?,? |succeed(?:s|ed|ing) |replac(?:es|ed|ing) |(?:takes|took|taking) over from )"
                    + "(?<title>(?:Ms|Mrs|Dame|Lady|Baroness|Sister|Countess)\\.? )?(?<name>" + NAME + ")");
    private static final Pattern SHE = Pattern.compile(
            "^She (?:had )?(?:held|led|run|ran|headed|served|resigned|retired|left|stepped|chaired|directed)\\b|, who [^.;]{0,60}\\bher\\b");

    private FirstOfAll() {}

    static Optional<Contradicted> conflict(Copy copy, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher first = FIRST.inOnly(copy, sentence.span());
            if (first.find()) {
                Span span = new Span(first.start(), first.end())
                        .shift(sentence.span().start());
                return before(span, copy, sentences);
            }
        }
        return Optional.empty();
    }

    private static Optional<Contradicted> before(Span first, Copy copy, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            String said = copy.textOf(sentences.get(i).span());
            Matcher before = BEFORE.matcher(said);
            if (!before.find()) {
                continue;
            }
            String next =
                    i + 1 < sentences.size() ? copy.textOf(sentences.get(i + 1).span()) : "";
            boolean woman = before.group("title") != null
                    || SHE.matcher(next).find()
                    || SHE.matcher(said.substring(before.end())).find();
            Span span = new Span(before.start(), before.end())
                    .shift(sentences.get(i).span().start());
            return woman
                    ? Optional.of(new Contradicted(first, Contradiction.WOMAN_BEFORE, span, before.group("name")))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
