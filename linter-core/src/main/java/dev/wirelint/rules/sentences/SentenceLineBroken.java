package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Fix;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;

/** One sentence that a paragraph break cuts in two. */
public final class SentenceLineBroken implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> Breaks.of(copy).inOrder().stream()
                .filter(b -> settings.zones().contains(b.first().zone()))
                .filter(b -> !RunOnVerse.of(copy).holds(b.first()))
                .forEach(b -> flag(copy, b.first(), b.second(), findings));
    }

    private static void flag(Copy copy, Block first, Block second, Findings findings) {
        List<Sentence> sentences = copy.sentences(first);
        Span last = lastWord(sentences.get(sentences.size() - 1));
        Span next = copy.sentences(second).get(0).first().span();
        int from = first.span().end();
        int to = second.span().start();
        findings.flag(
                        last,
                        "a paragraph break cuts the sentence after \"" + copy.textOf(last) + "\"; join the two parts")
                .related(next, "it goes on here")
                .fix(Fix.replace(Fix.Safety.REVIEW, new Span(from, to), " "));
    }

    /** The last word or figure, with the mark behind it. */
    private static Span lastWord(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int end = Scan.back(
                tokens,
                tokens.size(),
                1,
                t -> !Character.isLetterOrDigit(t.text().codePointAt(0)));
        return new Span(
                tokens.get(end - 1).span().start(), sentence.last().span().end());
    }
}
