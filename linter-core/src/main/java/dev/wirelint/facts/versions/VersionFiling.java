package dev.wirelint.facts.versions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Filing;
import dev.wirelint.article.StoryDate;
import dev.wirelint.article.Zone;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which story a version belongs to, and where it stands in the row of its versions.
 *
 * @param ids what all versions of the story bear
 * @param slug in lower case; empty where none is given
 * @param replaces the ids, slugs or files it takes the place of
 * @param number the number of the version, or of its stage from alert to update; -1 where none is told
 * @param moment when it was last changed, so that the order of the letters is that of time; empty where it is not told
 * @param day the day of the story, counted so that neighbouring days are neighbours; 0 where it is not known
 */
public record VersionFiling(
        List<String> ids, String slug, List<String> replaces, double number, String moment, int day) {
    private static final Pattern SLUG_LINE = Pattern.compile(
            "(?:(?:[a-z] ){0,4}(?:BC|AM|PM)-++(?<wire>[^,(]{2,60})"
                    + "|S(?:LUG|lug) ?: ?(?<told>[^,(]{2,60})|(?<slug>[\\p{L}\\d]{2,}(?:[-/][\\p{L}\\d]+)*)/?)(?<stage>[ ,(].*)?");
    private static final Pattern STAGE = Pattern.compile(
            "(?i)\\b(?<word>alert|flash|snap|urgent|brief|update|wrapup|writethru|ld|v(?=\\d)|version)(?:(?<=v)|\\b)(?:[ _.-]?(?<number>\\d{1,2})\\b)?"
                    + "|\\b(?<ordinal>\\d{1,2})(?:st|nd|rd|th) (?:ld|lead|writethru)|\\b(?<mended>correct(?:ed|ion)|refile)");
    private static final Pattern HEADLINE_STAGE = Pattern.compile(
            "(?<stage>(?:ALERT|BRIEF|UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE)(?: \\d{1,2})?)[-:].*", Pattern.DOTALL);
    private static final double ALERT = 0;
    private static final double BRIEF = 1;
    private static final double STORY = 2;
    private static final double UNKNOWN = -1;
    private static final int DAYS_OF_MONTH = 31;

    public VersionFiling {
        ids = List.copyOf(ids);
        replaces = List.copyOf(replaces);
    }

    /** Whether it tells which story it belongs to. */
    public boolean isTold() {
        return !ids.isEmpty() || !slug.isEmpty() || !replaces.isEmpty();
    }

    /** What brings the versions of a story together where there are too many stories to look at all at once. */
    String key() {
        return !slug.isEmpty() ? slug : String.join("\n", replaces.isEmpty() ? ids : replaces);
    }

    static VersionFiling of(Copy copy) {
        Article article = copy.article();
        Filing filing = article.metadata().filing();
        Optional<Matcher> line = slugLine(article);
        Optional<NumberedName> name = NumberedName.of(article.source().name());
        String slug = filing.slug()
                .or(() -> line.map(VersionFiling::slug))
                .or(() -> filing.ids().isEmpty() ? name.map(NumberedName::slug) : Optional.empty())
                .orElse("");
        double told = filing.version().flatMap(VersionFiling::number).orElseGet(() -> stage(article, line));
        double number = told == UNKNOWN ? name.map(n -> stage(n.stage())).orElse(UNKNOWN) : told;
        return new VersionFiling(
                filing.ids(),
                slug.toLowerCase(Locale.ROOT).strip(),
                filing.replaces(),
                number,
                article.metadata().dates().stream()
                        .map(VersionFiling::moment)
                        .max(String::compareTo)
                        .orElse(""),
                day(copy));
    }

    private static String slug(Matcher line) {
        return Stream.of("wire", "told", "slug")
                .map(line::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<Double> number(String written) {
        return written.matches("\\d{1,6}(?:\\.\\d{1,6})?") ? Optional.of(Double.valueOf(written)) : Optional.empty();
    }

    private static String moment(StoryDate date) {
        return date.moment()
                .map(m -> m.toInstant().toString())
                .orElse(date.day().toString());
    }

    /** The line that a wire puts over a story, in front of the copy. */
    private static Optional<Matcher> slugLine(Article article) {
        for (Block block : article.blocks()) {
            if (block.zone() == Zone.LEDE) {
                break;
            }
            Matcher line = SLUG_LINE.matcher(article.textOf(block));
            if (block.zone() == Zone.FURNITURE && line.matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static double stage(Article article, Optional<Matcher> line) {
        for (Block block : article.blocks(List.of(Zone.HEADLINE))) {
            Matcher headline = HEADLINE_STAGE.matcher(article.textOf(block));
            if (headline.matches()) {
                return stage(headline.group("stage"));
            }
        }
        return line.map(l -> l.group("stage") == null ? STORY : stage(l.group("stage")))
                .orElse(UNKNOWN);
    }

    private static double stage(String written) {
        Matcher stage = STAGE.matcher(written);
        if (!stage.find()) {
            return STORY;
        }
        if (stage.group("ordinal") != null) {
            return STORY + Integer.parseInt(stage.group("ordinal"));
        }
        if (stage.group("mended") != null) {
            return UNKNOWN;
        }
        return switch (stage.group("word").toLowerCase(Locale.ROOT)) {
            case "alert", "flash", "snap", "urgent" -> ALERT;
            case "brief" -> BRIEF;
            case "v", "version" -> stage.group("number") == null ? UNKNOWN : Integer.parseInt(stage.group("number"));
            default -> STORY + (stage.group("number") == null ? 1 : Integer.parseInt(stage.group("number")));
        };
    }

    private static int day(Copy copy) {
        List<StoryDate> dates = new ArrayList<>(copy.article().metadata().dates());
        return dates.isEmpty()
                ? StoryDay.of(copy)
                        .map(d -> d.day().getMonthValue() * DAYS_OF_MONTH
                                + d.day().getDayOfMonth())
                        .orElse(0)
                : (int) dates.stream()
                        .mapToLong(d -> d.day().toEpochDay())
                        .max()
                        .orElse(0);
    }

    void write(DataOutput out) throws IOException {
        VersionText.write(ids, out);
        VersionText.write(slug, out);
        VersionText.write(replaces, out);
        out.writeDouble(number);
        VersionText.write(moment, out);
        out.writeInt(day);
    }

    static VersionFiling read(DataInput in) throws IOException {
        return new VersionFiling(
                VersionText.texts(in),
                in.readUTF(),
                VersionText.texts(in),
                in.readDouble(),
                in.readUTF(),
                in.readInt());
    }
}
