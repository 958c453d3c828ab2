package dev.wirelint.chains;

import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionNote;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A correction that a version says it makes.
 *
 * @param right what should stand, where it says so
 * @param wrong what stood, where it says so
 * @param places the parts of the story that it names
 * @param note the line that says so
 */
record Correction(Optional<String> right, Optional<String> wrong, NotedPlaces places, VersionNote note) {
    private static final Pattern CORRECTS = Pattern.compile(
            "(?is)\\b(?:corrects?|corrected|correction|corrects|to correct|fix(?:es)?|to fix|misspelled|misstated|amends?)\\b");
    private static final String QUOTE = "[\"“”'‘’]?";
    private static final String SAID = QUOTE + "(?<%s>[$€£\\p{L}\\p{N}][^;()\"“”\\r\\n]{0,60}?)" + QUOTE;
    private static final String END =
            "(?=\\s*(?:[;)\\r\\n\"“”]|,(?!\\d)|\\.(?!\\d)|$)|\\s+(?:in|throughout|and adds|adds|at|on)\\s+(?:par|head|the\\s+(?:head|first|second|third|lede|caption|last)|lede|lead|caption|first|second|third|fourth|last|all|text)|\\s+throughout)";
    private static final String NOT =
            "(?:,? \\(?not|,? instead of|,? rather than|,? from|,? \\(?previously|,? and not|,? \\(?was)\\s+(?:the |an? )?";

    private static final Pattern TO_NOT =
            Pattern.compile("(?s)\\b(?:to|is|as|be)\\s+(?:show |read |say |make (?:it|that|clear) |reflect |an? |the )?"
                    + SAID.formatted("right") + NOT + SAID.formatted("wrong") + END);
    private static final Pattern FROM_TO =
            Pattern.compile("(?s)\\bfrom\\s+" + SAID.formatted("wrong") + "\\s+to\\s+" + SAID.formatted("right") + END);
    private static final Pattern SHOULD_READ = Pattern.compile("(?s)[\"“'‘](?<wrong>[^\"“”'‘’]{1,60})[\"”'’]"
            + " (?:should (?:be|read|have (?:been|read))|to)\\s+" + SAID.formatted("right") + END);
    private static final Pattern TO =
            Pattern.compile("(?s)\\b(?:to|spelling of|as)\\s+(?:show |read |say )?" + SAID.formatted("right") + END);

    /** What is corrected in all stories of a version's chain. */
    static List<Correction> in(StoryVersion version) {
        List<Correction> found = new ArrayList<>();
        for (VersionNote note : version.notes()) {
            Matcher corrects = CORRECTS.matcher(note.text());
            if (corrects.find()) {
                found.addAll(read(note, corrects.start()));
            }
        }
        return found;
    }

    private static List<Correction> read(VersionNote note, int from) {
        List<Correction> found = new ArrayList<>();
        for (String part : note.text().substring(from).split(";", -1)) {
            NotedPlaces places = NotedPlaces.in(note.text());
            if (found.isEmpty() || CORRECTS.matcher(part).find()) {
                found.add(read(part, places, note));
            }
        }
        return found;
    }

    private static Correction read(String part, NotedPlaces places, VersionNote note) {
        for (Pattern pattern : List.of(TO_NOT, FROM_TO, SHOULD_READ)) {
            Matcher said = pattern.matcher(part);
            if (said.find()) {
                return new Correction(tell(said.group("right")), tell(said.group("wrong")), places, note);
            }
        }
        Matcher to = TO.matcher(part);
        Optional<String> right = to.find() ? tell(to.group("right")) : Optional.empty();
        return new Correction(right.filter(Correction::isTelling), Optional.empty(), places, note);
    }

    private static Optional<String> tell(String words) {
        return Optional.of(words.strip().replaceFirst("(?i)^(?:the|an?) ", "")).filter(w -> !w.isEmpty());
    }

    /** A name or a number, and no "remove extra word". */
    private static boolean isTelling(String words) {
        return words.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || words.split(" ", 4).length <= 2;
    }

    /** The words of the advisory line that name a part of the story. */
    Place placeOf(NotedPlaces.NotedPlace part) {
        return within(note.place(), part.words());
    }

    private static Place within(Place place, Span words) {
        Position start = place.start();
        return new Place(
                place.file(),
                new Position(start.offset() + words.start(), start.line(), start.column() + words.start()),
                new Position(start.offset() + words.end(), start.line(), start.column() + words.end()));
    }
}
