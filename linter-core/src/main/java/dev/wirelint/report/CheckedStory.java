package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One input of a run with what was found in it. */
public final class CheckedStory {
    /** How the message begins that says so, which is all a reader leaves. */
    private static final String TOO_LARGE = "is larger than ";

    private final SourceText source;
    private final Optional<Supplier<Article>> article;
    private final List<Finding> findings;
    private final List<Suppressed> suppressed;
    private final boolean read;

    private CheckedStory(
            SourceText source,
            Optional<Supplier<Article>> article,
            List<Finding> findings,
            List<Suppressed> suppressed,
            boolean read) {
        this.source = source;
        this.article = article;
        this.findings = List.copyOf(findings);
        this.suppressed = List.copyOf(suppressed);
        this.read = read;
    }

    /** A story that was read. */
    public static CheckedStory of(Article article, List<Finding> findings) {
        return of(article.source(), () -> article, findings);
    }

    /**
     * A story that was read.
     *
     * @param article gives the copy in it with its zones, which not every report asks for
     */
    public static CheckedStory of(SourceText source, Supplier<Article> article, List<Finding> findings) {
        return new CheckedStory(source, Optional.of(article), findings, List.of(), true);
    }

    /** An input that gave no story, with as much of it as could be decoded. */
    public static CheckedStory unreadable(SourceText readable, Finding why) {
        return new CheckedStory(readable, Optional.empty(), List.of(why), List.of(), false);
    }

    /** An input that was read and holds no copy. */
    public static CheckedStory withoutCopy(SourceText source) {
        return new CheckedStory(source, Optional.empty(), List.of(), List.of(), false);
    }

    /** Whether it was read and holds no copy. */
    public boolean isWithoutCopy() {
        return !read && findings.isEmpty();
    }

    /** A file that is flagged with the stories and is none. */
    public static CheckedStory configuration(SourceText source, List<Finding> findings) {
        return new CheckedStory(source, Optional.empty(), findings, List.of(), true);
    }

    /** The decoded file, or as much of it as could be read. */
    public SourceText source() {
        return source;
    }

    /** The copy in it with its zones; absent where none could be read. */
    public Optional<Article> article() {
        return article.map(Supplier::get);
    }

    /** In the order of the file. */
    public List<Finding> findings() {
        return findings;
    }

    /** What somebody has decided to let stand. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** Whether the input could be read as a story. */
    public boolean read() {
        return read;
    }

    /** Whether it is a story, though perhaps one that could not be read, and not a configuration. */
    public boolean isStory() {
        return article.isPresent() || !read;
    }

    /** Whether it was not read because it is larger than any story. */
    boolean isTooLarge() {
        return !read && findings.stream().anyMatch(f -> f.message().startsWith(TOO_LARGE));
    }

    public String path() {
        return source.name();
    }

    /** The same story with other findings. */
    public CheckedStory with(List<Finding> others) {
        return new CheckedStory(source, article, others, suppressed, read);
    }

    /** The same story with these findings, and these besides that somebody lets stand. */
    public CheckedStory with(List<Finding> left, List<Suppressed> more) {
        List<Suppressed> all = new ArrayList<>(suppressed);
        all.addAll(more);
        return new CheckedStory(source, article, left, all, read);
    }

    CheckedStory keep(Predicate<Finding> wanted) {
        return with(findings.stream().filter(wanted).toList());
    }
}
