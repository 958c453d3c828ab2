package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scores of a story: "2-1", "6-4 3-6 6-2". */
public final class Scores {
    private static final Part<Function<Set<Zone>, List<Score>>> PART = Part.each(Scores::read);
    private static final Sought SCORE = Sought.of(
            "(?<![\\p{L}\\d.,:/$€£(-])(\\d{1,3})[-–](\\d{1,3})(?![\\p{L}\\d%/-]|[.,]\\d| ?(?:percent|per cent|years?|minutes?|metres?|meters?|km))");
    private static final Pattern BESIDE = Pattern.compile("^,? (?:\\([\\d-]+\\),? )?$");

    private Scores() {}

    /** What each side has. */
    public record Score(int first, int second, Span span, Sentence sentence) {
        public boolean isSame(Score other) {
            return (first == other.first && second == other.second) || (first == other.second && second == other.first);
        }

        public int margin() {
            return Math.abs(first - second);
        }

        public boolean isWonByFirst() {
            return first > second;
        }

        public boolean has(int points) {
            return first == points || second == points;
        }

        public boolean isNear(int points, int room) {
            return Math.abs(first - points) <= room || Math.abs(second - points) <= room;
        }
    }

    public static List<Score> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    /** Whether scores stand side by side, as sets do. */
    public static boolean stand(List<Score> sets, String text) {
        for (int i = 1; i < sets.size(); i++) {
            String between = text.substring(
                    sets.get(i - 1).span().end(), sets.get(i).span().start());
            if (!BESIDE.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<Score> read(Copy copy, Set<Zone> zones) {
        List<Score> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            Matcher score = SCORE.inOnly(copy, sentence.span());
            while (score.find()) {
                Span span = new Span(score.start(), score.end())
                        .shift(sentence.span().start());
                found.add(
                        new Score(Integer.parseInt(score.group(1)), Integer.parseInt(score.group(2)), span, sentence));
            }
        }
        return List.copyOf(found);
    }
}
