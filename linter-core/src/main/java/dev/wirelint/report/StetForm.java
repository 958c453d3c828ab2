package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.article.Notation;
import dev.wirelint.finding.RuleId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How an editor's note that lets a finding stand is written in its story, and where.
 *
 * @param place the offset in the decoded file that it is written at
 * @param open what stands before the rule
 * @param close what stands behind the reason
 */
public record StetForm(int place, String open, String close) {
    /** The ways to write copy in which a comment is no copy. */
    private static final Set<Notation> COMMENTED = EnumSet.of(Notation.MARKDOWN, Notation.TAGS);

    /** What no reason may hold, since it would end the note. */
    private static final Pattern ENDS = Pattern.compile("[\\[\\]\\n\\r]|--");

    /** Whether a note can hold a reason. */
    public static boolean holds(String reason) {
        return !reason.isBlank() && !ENDS.matcher(reason).find();
    }

    /** The note as it reads, wherever it is written. */
    public static String line(Optional<Article> article, RuleId rule, String reason) {
        boolean hasComments =
                article.map(Article::notation).filter(COMMENTED::contains).isPresent();
        String words = "stet " + rule.value() + ": " + reason;
        return hasComments ? "<!-- " + words + " -->" : "[" + words + "]";
    }

    /** The whole note of a rule. */
    public String note(RuleId rule, String reason) {
        return open + rule + ": " + reason + close;
    }
}
