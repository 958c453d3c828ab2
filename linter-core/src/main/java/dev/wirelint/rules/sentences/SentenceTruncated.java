package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.paragraphs.Breaks;
import dev.wirelint.analysis.paragraphs.Ending;
import dev.wirelint.analysis.paragraphs.RunOnVerse;
import dev.wirelint.article.Block;
import dev.wirelint.article.LineEnd;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A paragraph that ends on a word or a mark after which more must come. */
public final class SentenceTruncated implements Rule {
    private static final String CLOSING = "\"”’";
    private static final Pattern RELATIVE = Pattern.compile(
            " (?:she|he|they|it|we|you|who) \\p{Ll}+(?: \\p{Ll}+){0,3} (?:for|to|with|in|on|at|about|from|of|by)$");

    @Override
    public Check prepare(Settings settings) {
        Set<String> neverLast = Set.copyOf(settings.list("never-last").words());
        return (copy, findings) -> {
            List<Block> paragraphs = copy.blocks(settings.zones());
            if (!Bare.isUsual(copy, paragraphs)) {
                Breaks breaks = Breaks.of(copy);
                paragraphs.stream()
                        .filter(p ->
                                !breaks.cutTheEndOf(p) && !RunOnVerse.of(copy).holds(p))
                        .forEach(p -> check(copy, p, neverLast, findings));
            }
        };
    }

    /** A headline may end with the word that belongs to what it speaks of: "driver she left note for". */
    private static boolean isWholeHeadline(Copy copy, Block paragraph) {
        return copy.article().blocks().indexOf(paragraph) == 0
                && RELATIVE.matcher(copy.textOf(paragraph.span())).find();
    }

    /** A line of a song or poem that is quoted line by line. */
    private static boolean goesOnInVerse(Copy copy, Block paragraph) {
        List<Block> blocks = copy.article().blocks();
        int next = blocks.indexOf(paragraph) + 1;
        String line = copy.textOf(paragraph.span());
        if (next >= blocks.size() || !QuoteMarks.opens(line.charAt(0))) {
            return false;
        }
        Span behind = blocks.get(next).span();
        String after = copy.textOf(behind);
        return !after.isEmpty()
                && (line.endsWith(",")
                        || LineEnd.parts(copy.article(), paragraph.span().end(), behind.start()))
                && Character.isUpperCase(after.codePointAt(0))
                && CLOSING.indexOf(after.charAt(after.length() - 1)) >= 0;
    }

    private static void check(Copy copy, Block paragraph, Set<String> neverLast, Findings findings) {
        List<Sentence> sentences = paragraph.span().isEmpty() ? List.of() : copy.sentences(paragraph);
        if (sentences.isEmpty()) {
            return;
        }
        if (isWholeHeadline(copy, paragraph) || goesOnInVerse(copy, paragraph)) {
            return;
        }
        Ending ending = Ending.of(copy.text(), paragraph.span());
        LastSentence last = new LastSentence(copy, paragraph, sentences, neverLast);
        if (last.words() >= LastSentence.FEW && (ending == Ending.OPEN || (ending.isUnmarked() && last.isCutOff()))) {
            findings.flag(
                    last.span(),
                    "the sentence is cut off after \"" + copy.textOf(last.span()) + "\"; finish it or take it out");
        }
    }
}
