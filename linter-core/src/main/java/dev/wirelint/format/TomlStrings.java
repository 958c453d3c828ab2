package dev.wirelint.format;

import dev.wirelint.format.FrontMatter.Entry;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings of TOML that stand by themselves after a key, each with the way back to its characters. */
final class TomlStrings {
    private static final Pattern STRING = Pattern.compile(
            "(?m)^[ \\t]*+[\"']?(?<key>[\\w-]++)[\"']?[ \\t]*+=[ \\t]*+(?:\"\"\"(?<long>(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)\"\"\""
                    + "|'''(?<longraw>(?:[^']|'(?!''))*+)'''|\"(?<basic>(?:[^\"\\\\\\r\\n]|\\\\.)*+)\"|'(?<raw>[^'\\r\\n]*+)'"
                    + "|(?<open>[\"']))",
            Pattern.DOTALL);

    private TomlStrings() {}

    static List<Entry> read(MappedText from, Span inside) throws UnreadableInput {
        List<Entry> entries = new ArrayList<>();
        Matcher string = STRING.matcher(from.text()).region(inside.start(), inside.end());
        while (string.find()) {
            if (string.group("open") != null) {
                throw new UnreadableInput(
                        "has front matter that is not TOML: this string has no end; close its quotation mark",
                        from, string.start("open"));
            }
            for (String kind : List.of("long", "longraw", "basic", "raw")) {
                if (string.group(kind) != null) {
                    Span span = new Span(string.start(kind), string.end(kind));
                    boolean escapes = kind.equals("long") || kind.equals("basic");
                    entries.add(new Entry(string.group("key"), escapes ? Escapes.read(from, span) : from.part(span)));
                }
            }
        }
        return entries;
    }
}
