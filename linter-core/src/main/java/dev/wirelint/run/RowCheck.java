package dev.wirelint.run;

import dev.wirelint.Linted;
import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.Archive;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.suppression.Judged;
import dev.wirelint.text.Once;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Checks one row of an archive: first by itself, then, when all rows have been compared, with what they say together.
 * Safe for use by many threads.
 */
public final class RowCheck {
    /** How much of a row is shown that cannot be read and has no place where it breaks. */
    private static final int SHOWN = 200;

    private final InputFindings own;
    private final HouseRules rules;
    private final HouseRules all;
    private final Set<Facts.Kind> kinds;

    /**
     * Gets ready to check.
     *
     * @param rules what is in force for the row
     * @param all what is in force for all that it is compared with
     */
    RowCheck(InputFindings own, HouseRules rules, HouseRules all) {
        this.own = own;
        this.rules = rules;
        this.all = all;
        this.kinds = all.linter().factsNeeded();
    }

    /** Gets ready to check, where others than the run itself hold the rules. */
    public static RowCheck of(Supplier<RuleLibrary> library, HouseRules rules, HouseRules all) {
        return new RowCheck(InputFindings.of(library), rules, all);
    }

    /**
     * What a row says by itself.
     *
     * @param story as it is to be reported where there is nothing to compare
     * @param found what its rules found, before notes were looked at; absent where there is nothing to go on with
     * @param facts what it says that others may say otherwise, in bytes; absent where nobody asks, or it cannot be read
     */
    public record RowAlone(CheckedStory story, Optional<List<Finding>> found, Optional<byte[]> facts) {}

    /** The facts that are compared; empty where rows are left apart. */
    public Set<Facts.Kind> kinds() {
        return kinds;
    }

    /** Looks at what belongs together of many rows. */
    public Map<String, List<Finding>> together(Facts facts) {
        return all.linter().lintTogether(facts);
    }

    /** Checks a row by itself. */
    public RowAlone alone(Archive.ArchiveRow row) {
        return alone(row, found -> found);
    }

    /** Checks a story in a file of its own by itself. */
    public RowAlone alone(StoryOnDisk story) {
        return alone(Archive.ArchiveRow.of(story.article()), found -> own.withGuess(found, story));
    }

    private RowAlone alone(Archive.ArchiveRow row, UnaryOperator<List<Finding>> more) {
        try {
            Article article = row.read();
            Linted linted = rules.linter().lintOneOfMany(article, kinds);
            List<Finding> found = more.apply(linted.findings());
            CheckedStory story = judged(row, article, found);
            boolean matters = !found.isEmpty()
                    || !story.findings().isEmpty()
                    || !story.suppressed().isEmpty();
            return new RowAlone(
                    story,
                    matters ? Optional.of(found) : Optional.empty(),
                    kinds.isEmpty() ? Optional.empty() : Optional.of(FactBytes.of(linted.facts(), Facts::write)));
        } catch (UnreadableInput e) {
            return new RowAlone(withoutStory(row, e), Optional.of(List.of()), Optional.empty());
        }
    }

    /**
     * A row as it is to be reported.
     *
     * @param found what was found in it by itself; absent where there was nothing to go on with
     * @param together what all rows together say of it
     */
    public CheckedStory whole(Archive.ArchiveRow row, Optional<List<Finding>> found, List<Finding> together) {
        if (found.isEmpty() && together.isEmpty()) {
            return CheckedStory.of(row.source(), new Once<>(() -> readAgain(row)), List.of());
        }
        try {
            List<Finding> alone = found.orElse(List.of());
            Article article = row.read();
            List<Finding> here =
                    together.stream().map(f -> counted(f, article.source())).toList();
            return judged(row, article, here.isEmpty() ? alone : Linter.together(alone, here));
        } catch (UnreadableInput e) {
            return withoutStory(row, e);
        }
    }

    /** What was found at places of the file, counted in the row. */
    private static Finding counted(Finding finding, SourceText row) {
        List<Fix> fixes = finding.fixes().stream()
                .map(fix -> new Fix(
                        fix.safety(),
                        fix.edits().stream()
                                .map(e -> new Edit(row.fromFile(e.span()), e.replacement()))
                                .toList()))
                .toList();
        return new Finding(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.confidence(),
                finding.group(),
                finding.message(),
                row.fromFile(finding.span()),
                fixes,
                finding.related());
    }

    private CheckedStory judged(Archive.ArchiveRow row, Article article, List<Finding> found) {
        Judged judged = rules.judged(article, found, !kinds.isEmpty());
        return CheckedStory.of(article.source(), new Once<>(() -> readAgain(row)), List.of())
                .with(judged.findings(), judged.suppressed());
    }

    /** The rows of a long archive are not kept as they were read. */
    private static Article readAgain(Archive.ArchiveRow row) {
        try {
            return row.read();
        } catch (UnreadableInput e) {
            throw new IllegalStateException(row.source().name() + " was read before", e);
        }
    }

    private CheckedStory withoutStory(Archive.ArchiveRow row, UnreadableInput why) {
        if (why.isWithoutCopy()) {
            return CheckedStory.withoutCopy(row.source().upTo(""));
        }
        String content = row.source().content();
        return why.readable().isEmpty()
                ? unreadable(row.source().upTo(content.substring(0, Math.min(SHOWN, content.length()))), 0, why)
                : unreadable(row.source().upTo(why.readable()), why.readable().length(), why);
    }

    private CheckedStory unreadable(SourceText readable, int at, UnreadableInput why) {
        return CheckedStory.unreadable(readable, own.unreadable(why.message(), at));
    }
}
