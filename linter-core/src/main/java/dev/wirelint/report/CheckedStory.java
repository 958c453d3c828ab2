package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One input of a run with what was found in it.
 *
 * @param source the decoded file, or as much of it as could be read
 * @param article the copy in it with its zones; absent where none could be read
 * @param findings in the order of the file
 * @param read whether the input could be read as a story
 */
public record CheckedStory(SourceText source, Optional<Article> article, List<Finding> findings, boolean read) {
    /** A story that was read. */
    public static CheckedStory of(Article article, List<Finding> findings) {
        return new CheckedStory(article.source(), Optional.of(article), findings, true);
    }

    /** An input that gave no story, with as much of it as could be decoded. */
    public static CheckedStory unreadable(SourceText readable, Finding why) {
        return new CheckedStory(readable, Optional.empty(), List.of(why), false);
    }

    public CheckedStory {
        findings = List.copyOf(findings);
    }

    public String path() {
        return source.name();
    }

    /** The same story with other findings. */
    public CheckedStory with(List<Finding> others) {
        return new CheckedStory(source, article, others, read);
    }

    CheckedStory keep(Predicate<Finding> wanted) {
        return with(findings.stream().filter(wanted).toList());
    }
}
