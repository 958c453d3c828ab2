package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.StoryDate;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between lines of {@code ---} or {@code +++} at the head of a file.
 *
 * @param paragraphs its copy: title, description, author, dateline, captions
 * @param metadata what it says beyond the copy: language, names the story is filed under, dates
 * @param notes what stands under its key {@code stet}, each for the whole story
 * @param written how its strings are written
 * @param end where the story begins
 */
record FrontMatter(List<Paragraph> paragraphs, Metadata metadata, List<Comment> notes, List<Written> written, int end) {
    private static final Pattern YAML_START = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern YAML_END = Pattern.compile("(?<=[\\r\\n])(?:---|\\.\\.\\.)[ \\t]*(?=[\\r\\n]|\\z)");
    private static final Pattern TOML_START = Pattern.compile("\\+\\+\\+[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern TOML_END = Pattern.compile("(?<=[\\r\\n])\\+\\+\\+[ \\t]*(?=[\\r\\n]|\\z)");
    private static final Pattern KEY = Pattern.compile("\\s*[\\p{L}\\p{M}\\p{N}_\"'-]++\\s*+[:=].*+", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\\S.*+");
    /** The key for what shall stand. */
    static final String NOTES = "stet";

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("title", Role.HEADLINE),
            Map.entry("headline", Role.HEADLINE),
            Map.entry("description", Role.DECK),
            Map.entry("summary", Role.DECK),
            Map.entry("subtitle", Role.DECK),
            Map.entry("subheadline", Role.DECK),
            Map.entry("standfirst", Role.DECK),
            Map.entry("excerpt", Role.DECK),
            Map.entry("deck", Role.DECK),
            Map.entry("dek", Role.DECK),
            Map.entry("byline", Role.BYLINE),
            Map.entry("author", Role.BYLINE),
            Map.entry("authors", Role.BYLINE),
            Map.entry("dateline", Role.DATELINE),
            Map.entry("correction", Role.NOTE));

    private static final Set<String> LANGUAGE = Set.of("lang", "language", "locale");
    private static final Set<String> PEOPLE = Set.of("people", "persons");
    private static final Set<String> PLACES = Set.of("places", "locations");
    private static final Set<String> ORGANISATIONS = Set.of("organisations", "organizations");
    private static final Set<String> SECTIONS =
            Set.of("section", "sections", "category", "categories", "genre", "genres", "desk");
    private static final Set<String> IDS = Set.of("guid", "uri", "storyid");
    private static final Set<String> REPLACES = Set.of("corrects", "replaces", "evolvedfrom", "supersedes");
    private static final Set<String> DATES =
            Set.of("date", "published", "publishdate", "pubdate", "updated", "modified", "lastmod");

    /**
     * A string of front matter, by the key it stands under.
     *
     * @param written how it is written in the file
     */
    record FrontMatterField(String key, MappedText value, Written written) {}

    FrontMatter {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        written = List.copyOf(written);
    }

    /** The front matter of a text; empty where it has none. */
    static FrontMatter of(MappedText text) throws UnreadableInput {
        Optional<FrontMatter> yaml = between(text, YAML_START, YAML_END, true);
        return yaml.isPresent()
                ? yaml.get()
                : between(text, TOML_START, TOML_END, false)
                        .orElse(new FrontMatter(List.of(), Metadata.NONE, List.of(), List.of(), 0));
    }

    private static Optional<FrontMatter> between(MappedText text, Pattern opens, Pattern closes, boolean yaml)
            throws UnreadableInput {
        Matcher start = opens.matcher(text.text());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Matcher end = closes.matcher(text.text());
        if (!end.find(start.end())) {
            boolean meant = KEY.matcher(text.text())
                    .region(start.end(), text.text().length())
                    .lookingAt();
            if (meant) {
                throw new UnreadableInput(
                        "has front matter that never ends; close it with a line of "
                                + start.group().strip(),
                        text,
                        start.group().stripTrailing().length());
            }
            return Optional.empty();
        }
        int from = start.end();
        int to = end.start();
        Span inside = new Span(from, to);
        String first = firstLine(inside.of(text.text()));
        boolean opensTable = !yaml && first.startsWith("[");
        if (!inside.isEmpty() && !opensTable && !KEY.matcher(first).matches()) {
            return Optional.empty();
        }
        List<FrontMatterField> entries = yaml ? YamlStrings.read(text, inside) : TomlStrings.read(text, inside);
        return Optional.of(new FrontMatter(
                paragraphs(entries),
                metadata(entries),
                notes(entries, text.map().toSource(new Span(0, text.text().length()))),
                entries.stream().map(FrontMatterField::written).toList(),
                end.end()));
    }

    /** The notes of the editors, a line each. */
    private static List<Comment> notes(List<FrontMatterField> entries, Span story) {
        List<Comment> notes = new ArrayList<>();
        for (FrontMatterField entry : entries) {
            Matcher line = LINE.matcher(entry.value().text());
            while (plain(entry.key()).equals(NOTES) && line.find()) {
                Span words = new Span(line.start(), line.end());
                String note = words.of(entry.value().text());
                notes.add(new Comment(entry.value().map().toSource(words), NOTES + " " + note, story));
            }
        }
        return notes;
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .findFirst()
                .orElse("key:");
    }

    private static Metadata metadata(List<FrontMatterField> entries) {
        List<String> languages = values(entries, LANGUAGE);
        return new Metadata(
                languages.isEmpty() ? "" : languages.get(0),
                values(entries, PEOPLE),
                values(entries, PLACES),
                values(entries, ORGANISATIONS),
                values(entries, DATES).stream()
                        .flatMap(d -> StoryDate.parse(d).stream())
                        .toList(),
                values(entries, SECTIONS),
                new Filing(
                        values(entries, IDS),
                        values(entries, Set.of("slug")).stream().findFirst(),
                        values(entries, Set.of("version")).stream().findFirst(),
                        values(entries, REPLACES)));
    }

    private static List<String> values(List<FrontMatterField> entries, Set<String> keys) {
        return entries.stream()
                .filter(e -> keys.contains(plain(e.key())))
                .map(e -> e.value().text().strip())
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** The copy among the strings in the order of a page: the headline first, captions last. */
    private static List<Paragraph> paragraphs(List<FrontMatterField> entries) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (FrontMatterField entry : entries) {
            Optional<Role> role = role(entry.key());
            String value = entry.value().text();
            Span span = Paragraphs.trim(value, new Span(0, value.length()));
            if (role.isPresent() && !span.isEmpty()) {
                paragraphs.add(new Paragraph(entry.value(), span, role.get(), false, span.length()));
            }
        }
        paragraphs.sort(Comparator.comparing(Paragraph::role));
        return paragraphs;
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    private static Optional<Role> role(String key) {
        String plain = plain(key);
        return plain.endsWith("caption") || plain.equals("captions")
                ? Optional.of(Role.CAPTION)
                : Optional.ofNullable(ROLES.get(plain));
    }
}
