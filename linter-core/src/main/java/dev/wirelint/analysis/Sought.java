package dev.wirelint.analysis;

import dev.wirelint.text.FirstLetters;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Needed;
import dev.wirelint.text.Once;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for only where the letters stand that it cannot do without, and compiled when they first do.
 * Most patterns stand in few stories.
 */
public final class Sought {
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final Once<Pattern> pattern;
    private final Once<Needed> needed;
    private final Part<Boolean> inStory;

    /** Whether it stands in a span, read as if there were nothing around it. */
    private final Part<Function<Span, Boolean>> inSpan;

    private Sought(Once<Pattern> pattern, Once<Needed> needed) {
        this.pattern = pattern;
        this.needed = needed;
        this.inStory = Part.ofAny(copy -> needed.get().isIn(copy.letters()));
        this.inSpan = Part.ofSpans((copy, span) -> needed.get().isIn(copy.letters(span))
                && matcher(copy.textOf(span)).find());
    }

    public static Sought of(String expression) {
        return new Sought(
                new Once<>(() -> Pattern.compile(FirstLetters.lookedFor(expression))),
                new Once<>(() -> Needed.by(expression)));
    }

    /** A pattern that has been compiled, since somebody had to be told whether it is one. */
    public static Sought of(Pattern pattern) {
        return new Sought(new Once<>(() -> pattern), new Once<>(() -> Needed.by(pattern)));
    }

    /** Looks for it in a whole story. */
    public Matcher in(Copy copy) {
        return copy.part(inStory) ? matcher(copy.text()) : nowhere(copy.text());
    }

    /** Looks for it in a part of a story as if there were nothing around it; its places are those of the story. */
    public Matcher in(Copy copy, Span part) {
        return standsIn(copy, part) ? matcher(copy.text()).region(part.start(), part.end()) : nowhere(copy.text());
    }

    /** Looks for it in a part of a story, and may look at what is around that; its places are those of the story. */
    public Matcher around(Copy copy, Span part) {
        return (mayBeIn(copy, part) ? matcher(copy.text()).region(part.start(), part.end()) : nowhere(copy.text()))
                .useTransparentBounds(true);
    }

    /**
     * Looks for it in a part of a story as if there were nothing around it; its places count from where that starts.
     */
    public Matcher inOnly(Copy copy, Span part) {
        String text = copy.textOf(part);
        return standsIn(copy, part) ? matcher(text) : nowhere(text);
    }

    /** All its places inside a part of a story, in reading order; it may look at what is around that part. */
    public List<MatchResult> places(Copy copy, Span part) {
        return mayBeIn(copy, part) ? Matches.in(pattern.get(), copy.text(), part) : List.of();
    }

    /** Looks for it in any text. */
    public Matcher matcher(CharSequence text) {
        return pattern.get().matcher(text);
    }

    /** Whether it may stand somewhere in a story, as far as the letters tell that it cannot do without. */
    public boolean mayBeIn(Copy copy) {
        return copy.part(inStory);
    }

    private static Matcher nowhere(String text) {
        return NOWHERE.matcher(text).region(text.length(), text.length());
    }

    /** Whether it may stand in a part of a story, as far as the letters tell. */
    public boolean mayBeIn(Copy copy, Span part) {
        return isNear(copy, part) && needed.get().isIn(copy.letters(part));
    }

    /** Whether it is worth a look; where it is kept what stands in a paragraph, the look has been taken before. */
    private boolean standsIn(Copy copy, Span part) {
        return copy.keeps() ? isNear(copy, part) && copy.part(inSpan).apply(part) : mayBeIn(copy, part);
    }

    /** Whether the letters stand in the story, and in the paragraph of a part of it where that is kept apart. */
    private boolean isNear(Copy copy, Span part) {
        return copy.part(inStory)
                && copy.paragraph(part).map(p -> p.alone().part(inStory)).orElse(true);
    }
}
