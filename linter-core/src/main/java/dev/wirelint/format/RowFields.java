package dev.wirelint.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which fields of a row hold which part of a story: as they are named, or by the names that are usual. */
final class RowFields {
    private static final Map<String, List<String>> USUAL = usual();

    private final Map<String, List<String>> named;

    RowFields(Map<String, List<String>> named) {
        this.named = named;
    }

    /** Whether no fields were named. */
    boolean areUsual() {
        return named.isEmpty();
    }

    static List<String> parts() {
        return List.copyOf(USUAL.keySet());
    }

    /** Whether names like these are those of a story's fields: some text, and what stands above it. */
    static boolean isStory(List<String> names) {
        RowFields usual = new RowFields(Map.of());
        return !usual.of("body", names).isEmpty()
                && !(usual.of("headline", names).isEmpty()
                        && usual.of("byline", names).isEmpty());
    }

    /** The fields of a part, among those there are, in the order they are read. */
    List<String> of(String part, List<String> names) {
        List<String> asked = named.get(part);
        if (asked != null) {
            return asked;
        }
        return named.isEmpty()
                ? USUAL.getOrDefault(part, List.of()).stream()
                        .flatMap(usual -> names.stream().filter(n -> plain(n).equals(usual)))
                        .toList()
                : List.of();
    }

    /** By the part of a story it is taken for, each field that nobody has named; the first of several is read. */
    Map<String, String> taken(List<String> names) {
        Map<String, String> taken = new LinkedHashMap<>();
        if (named.isEmpty()) {
            for (String part : USUAL.keySet()) {
                of(part, names).stream().findFirst().ifPresent(name -> taken.put(part, name));
            }
        }
        return taken;
    }

    /** Whether the fields of a part are alternatives, of which the first that says anything is read. */
    boolean isChoice(String part) {
        return !named.containsKey(part);
    }

    /** What to do where a row holds nothing to read. */
    String cure() {
        List<String> body = named.getOrDefault("body", List.of());
        return body.isEmpty()
                ? "name the field that holds the text, as in --field body=FIELD"
                : "it was looked for in " + String.join(", ", body);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
    }

    private static Map<String, List<String>> usual() {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        usual.put("note", List.of("ednote", "note"));
        usual.put("headline", List.of("headline", "title", "heading", "articletitle", "newstitle", "hed"));
        usual.put("deck", List.of("standfirst", "deck", "dek", "subtitle", "summary", "description", "abstract"));
        usual.put("byline", List.of("byline", "author", "authors"));
        usual.put("dateline", List.of("dateline"));
        usual.put(
                "body",
                List.of(
                        "bodyxhtml",
                        "bodyhtml",
                        "html",
                        "body",
                        "bodytext",
                        "text",
                        "content",
                        "article",
                        "story",
                        "articlebody",
                        "articletext",
                        "fulltext",
                        "storytext",
                        "newstext",
                        "maintext"));
        usual.put("caption", List.of("caption", "captions"));
        usual.put("language", List.of("language", "lang"));
        usual.put("people", List.of("people", "persons"));
        usual.put("places", List.of("places", "locations"));
        usual.put("organisations", List.of("organisations", "organizations"));
        usual.put("section", List.of("section", "category", "genre", "desk"));
        usual.put("date", List.of("date", "published", "publishedat", "publishdate", "created", "createdat"));
        return usual;
    }
}
