package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.Fixed;
import dev.wirelint.fix.Fixer;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.text.Position;
import dev.wirelint.text.ReverseMap;
import dev.wirelint.text.Scan;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Applies fixes, reads the story again, and takes back each fix after which the file would not read the same but for
 * the words it mends: with another title, a lost caption, broken front matter.
 */
final class ReadAgain {
    /** More fixes than this that a file cannot take are a fault of its notation; the rest is not tried one by one. */
    private static final int MOST_REFUSED = 20;

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern PARAGRAPH_GAP = Pattern.compile("\n\n");

    private final Article story;
    private final Fix.Safety boldest;
    private final String format;
    private final List<Finding> refused = new ArrayList<>();

    private ReadAgain(Article story, Fix.Safety boldest, String format) {
        this.story = story;
        this.boldest = boldest;
        this.format = format;
    }

    /**
     * A story after fixes.
     *
     * @param fixes how many were made
     * @param refused where one was not made, and what to do
     * @param edits what they replaced, in the order of the text before
     */
    record Mend(Article story, int fixes, List<String> refused, List<Edit> edits) {}

    /** The story with the fixes of all findings that it can take. */
    static Mend mend(Article story, List<Finding> findings, Fix.Safety boldest, String format) {
        ReadAgain reader = new ReadAgain(story, boldest, format);
        Optional<Mend> all = reader.with(findings);
        if (all.isPresent()) {
            return all.get();
        }
        List<Finding> mending = findings.stream()
                .filter(f -> f.fixes().stream().anyMatch(x -> x.safety().compareTo(boldest) <= 0))
                .toList();
        List<Finding> sound = reader.sound(mending);
        return reader.with(sound).orElseGet(() -> {
            reader.refused.addAll(sound);
            return reader.unchanged();
        });
    }

    private Mend unchanged() {
        return new Mend(story, 0, told(), List.of());
    }

    /** Those of some findings that the story can take, found by halves. */
    private List<Finding> sound(List<Finding> findings) {
        if (findings.isEmpty()
                || (refused.size() < MOST_REFUSED && with(findings).isPresent())) {
            return findings;
        }
        if (findings.size() == 1 || refused.size() >= MOST_REFUSED) {
            refused.addAll(findings);
            return List.of();
        }
        int half = findings.size() / 2;
        List<Finding> sound = new ArrayList<>(sound(findings.subList(0, half)));
        sound.addAll(sound(findings.subList(half, findings.size())));
        return sound;
    }

    /** The story with the fixes of these; absent where it would not read the same. */
    private Optional<Mend> with(List<Finding> findings) {
        Fixed fixed = Fixer.apply(story.source().content(), findings, boldest);
        if (fixed.fixes() == 0 || fixed.text().isBlank()) {
            return Optional.of(unchanged());
        }
        try {
            Article mended = StoryFile.read(SourceText.of(story.name(), fixed.text()), format);
            return readsTheSame(mended, fixed)
                    ? Optional.of(new Mend(mended, fixed.fixes(), told(), fixed.edits()))
                    : Optional.empty();
        } catch (UnreadableInput e) {
            return Optional.empty();
        }
    }

    private boolean readsTheSame(Article mended, Fixed fixed) {
        return mended.notation() == story.notation()
                && mended.metadata().equals(story.metadata())
                && comments(mended).equals(comments(story))
                && code(mended) == code(story)
                && words(mended.text()).equals(words(expected(fixed)));
    }

    /** The story's text as it is meant to read. */
    private String expected(Fixed fixed) {
        ReverseMap toText = story.map().reversed();
        List<Replaced> places = new ArrayList<>();
        for (Edit edit : fixed.edits()) {
            toText.toText(edit.span())
                    .map(place -> edit.words().isEmpty() ? withoutGaps(place) : place)
                    .ifPresent(place -> places.add(new Replaced(place, edit.words())));
        }
        places.sort((a, b) -> a.place().compareTo(b.place()));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Replaced replaced : places) {
            if (replaced.place().start() >= at) {
                text.append(story.text(), at, replaced.place().start()).append(replaced.words());
                at = replaced.place().end();
            }
        }
        return text.append(story.text(), at, story.text().length()).toString();
    }

    /** A paragraph that goes with its mark leaves the gaps between the paragraphs. */
    private Span withoutGaps(Span place) {
        int start = Scan.over(story.text(), place.start(), place.end(), c -> c == '\n');
        return new Span(start, Scan.back(story.text(), place.end(), start, c -> c == '\n'));
    }

    private record Replaced(Span place, String words) {}

    /**
     * Paragraph by paragraph; of a file that is the copy itself, all as one, because its shape is no more than a guess.
     */
    private List<String> words(String text) {
        return (story.notation() == Notation.PLAIN ? List.of(text).stream() : PARAGRAPH_GAP.splitAsStream(text))
                .map(p -> SPACE.matcher(p).replaceAll(" ").strip())
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static List<String> comments(Article article) {
        return article.comments().stream().map(Comment::text).toList();
    }

    private static long code(Article article) {
        return article.blocks().stream()
                .map(Block::zone)
                .filter(z -> z == Zone.CODE)
                .count();
    }

    private List<String> told() {
        return refused.stream()
                .map(f -> {
                    Position at = story.source().position(f.span().start());
                    return at.line() + ":" + at.column() + ": the fix of " + f.rule()
                            + " is not made, because the file would no longer read the same; mend it by hand";
                })
                .toList();
    }
}
