package dev.wirelint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places inside a part of a text where an expression stands, which may look at what is around that part. */
public final class Matches {
    private Matches() {}

    /** All of them, in reading order. */
    public static List<MatchResult> in(Pattern expression, CharSequence text, Span part) {
        Matcher place =
                expression.matcher(text).region(part.start(), part.end()).useTransparentBounds(true);
        List<MatchResult> places = new ArrayList<>();
        while (place.find()) {
            places.add(place.toMatchResult());
        }
        return places;
    }
}
