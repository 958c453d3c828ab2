package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.Notation;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON Lines: an object a line, its keys the fields; a line may be an item of ninjs as well. */
final class JsonLines implements ArchiveFormat {
    private static final Pattern KEY = Pattern.compile("\"([\\w .-]{1,40})\"\\s*:");

    /** Keys that no other rows have. */
    private static final Set<String> NINJS = Set.of("headlines", "bodies", "body_xhtml", "description_text");

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public boolean recognises(String opening) {
        String line = opening.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        Matcher key = KEY.matcher(line);
        return line.stripLeading().startsWith("{")
                && RowFields.isStory(key.results().map(k -> k.group(1)).toList());
    }

    @Override
    public boolean quotesLineEnds() {
        return false;
    }

    @Override
    public RowReader rows(SourceText first, RowFields fields) throws UnreadableInput {
        refuseWhole(first.content().strip());
        Map<String, String> taken = taken(first, fields);
        return new RowReader() {
            @Override
            public Map<String, String> taken() {
                return taken;
            }

            @Override
            public boolean firstIsStory() {
                return true;
            }

            @Override
            public Article read(SourceText row) throws UnreadableInput {
                JsonText item = JsonText.read(MappedText.of(row.content()));
                if (!(item instanceof JsonText.Fields object)) {
                    throw new UnreadableInput("is no JSON object; a line holds one story between { and }");
                }
                if (fields.areUsual() && object.all().keySet().stream().anyMatch(NINJS::contains)) {
                    return Ninjs.read(row, item);
                }
                return new RowStory(List.copyOf(object.all().keySet()), name -> values(object, name), fields)
                        .read(row, Notation.JSON);
            }
        };
    }

    /** An item of ninjs is read by what ninjs says, and not by habit. */
    private static Map<String, String> taken(SourceText first, RowFields fields) {
        try {
            return JsonText.read(MappedText.of(first.content())) instanceof JsonText.Fields row
                            && row.all().keySet().stream().noneMatch(NINJS::contains)
                    ? fields.taken(List.copyOf(row.all().keySet()))
                    : Map.of();
        } catch (UnreadableInput e) {
            return Map.of();
        }
    }

    /** One text of JSON over many lines is no fault of each of them. */
    private static void refuseWhole(String opening) throws UnreadableInput {
        if (opening.startsWith("[")) {
            throw new UnreadableInput(
                    "is an array of JSON, not JSON Lines; write each story on a line of its own, without [ and ]",
                    opening);
        }
        if (opening.equals("{")) {
            throw new UnreadableInput(
                    "is JSON over many lines, not JSON Lines; write each story on a line of its own", opening);
        }
    }

    /** The strings of a field; dots in a name lead into the objects of an object. */
    private static List<MappedText> values(JsonText object, String name) {
        int dot = name.indexOf('.');
        if (dot > 0
                && !(object instanceof JsonText.Fields fields && fields.all().containsKey(name))) {
            return object.objects(name.substring(0, dot)).stream()
                    .flatMap(i -> values(i, name.substring(dot + 1)).stream())
                    .toList();
        }
        return object.items(name).stream()
                .flatMap(
                        i -> i instanceof JsonText.JsonWords words ? Stream.of(words.text()) : i.words("name").stream())
                .toList();
    }
}
