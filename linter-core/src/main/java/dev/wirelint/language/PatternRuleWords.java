package dev.wirelint.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The elements and attributes a page may use. LanguageTool passes over what it does not know; here it is refused, since
 * a rule with a slip of the pen would never answer, or answer too often.
 */
final class PatternRuleWords {
    private static final String POSTAG = "postag postag_regexp negate_pos";
    private static final String TEXT = POSTAG + " regexp inflected negate case_sensitive spacebefore";
    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();

    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("postag_regexp", YES_NO),
            Map.entry("negate_pos", YES_NO),
            Map.entry("regexp", YES_NO),
            Map.entry("inflected", YES_NO),
            Map.entry("negate", YES_NO),
            Map.entry("case_sensitive", YES_NO),
            Map.entry("raw_pos", YES_NO),
            Map.entry("setpos", YES_NO),
            Map.entry("suppress_misspelled", YES_NO),
            Map.entry("spacebefore", Set.of("yes", "no", "ignore")),
            Map.entry("scope", Set.of("current", "next", "previous")),
            Map.entry("include_skipped", Set.of("none", "following", "all")),
            Map.entry(
                    "case_conversion",
                    Set.of(
                            "startlower",
                            "startupper",
                            "allupper",
                            "alllower",
                            "preserve",
                            "firstupper",
                            "notashkeel")));
    private static final Set<String> NUMBERS = Set.of("skip", "min", "max", "no");

    /** What runs code, or takes a time that is not bounded by the text, with what to use instead. */
    private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
            "regexp", "for a shape that is no row of tokens a page has the form 'pattern'",
            "filter", "a page is data, and a filter is code",
            "phraseref", "write the tokens where they stand"));

    static {
        element("rules", "lang");
        element("category", "id name");
        element("rulegroup", "id name");
        element("rule", "id name");
        element("pattern", "case_sensitive raw_pos");
        element("antipattern", "case_sensitive");
        element("token", TEXT + " skip min max");
        element("exception", TEXT + " scope");
        element(
                "match",
                "no regexp_match regexp_replace postag postag_regexp postag_replace setpos case_conversion"
                        + " include_skipped");
        element("message", "suppress_misspelled");
        element("suggestion", "suppress_misspelled");
        element("example", "correction type reason");
        element("unification", "feature");
        element("equivalence", "type");
        element("feature", "id");
        element("type", "id");
        element("unify", "negate");
        for (String plain : new String[] {"and", "or", "unify-ignore", "marker", "short", "url"}) {
            element(plain, "");
        }
    }

    private PatternRuleWords() {}

    private static void element(String name, String attributes) {
        ATTRIBUTES.put(
                name,
                Arrays.stream(attributes.split(" ")).filter(a -> !a.isEmpty()).collect(Collectors.toSet()));
    }

    /** Refuses an element or one of its attributes. */
    static void check(String element, Attributes attributes) throws SAXException {
        String instead = REFUSED.get(element);
        if (instead != null) {
            throw new SAXException("<" + element + "> is not read here; " + instead);
        }
        Set<String> known = ATTRIBUTES.get(element);
        if (known == null) {
            throw new UnknownWord("unknown element <" + element + ">", element, ATTRIBUTES.keySet());
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(element, attributes.getQName(i), attributes.getValue(i), known);
        }
    }

    private static void check(String element, String name, String value, Set<String> known) throws SAXException {
        if (name.startsWith("chunk")) {
            throw new SAXException("'" + name + "' asks for chunks, which are not read here; ask for postag instead");
        }
        if (name.equals("default")) {
            throw new SAXException("'default' is a key of the page, not of a rule in it");
        }
        if (!known.contains(name)) {
            throw known.isEmpty()
                    ? new SAXException("<" + element + "> has no attributes; take out '" + name + "'")
                    : new UnknownWord("unknown attribute '" + name + "' of <" + element + ">", name, known);
        }
        Set<String> values = VALUES.get(name);
        if (values != null && !values.contains(value)) {
            throw new UnknownWord("'" + value + "' is no value of '" + name + "'", value, values);
        }
        if (NUMBERS.contains(name) && !value.matches("-?\\d{1,4}")) {
            throw new SAXException("'" + name + "' is a whole number, not '" + value + "'");
        }
        if (name.equals("regexp_match")) {
            PatternRegex.check(value);
        }
    }
}
