package dev.wirelint.format;

import dev.wirelint.shape.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page are in a story. */
final class HtmlRoles {
    private static final Set<String> NO_COPY = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "button",
            "form",
            "select",
            "textarea",
            "audio",
            "video",
            "object",
            "canvas",
            "map");
    /** Of these, the ones that stand for a word where they stand in a sentence. */
    private static final Set<String> IN_PLACE_OF_WORDS = Set.of("math", "select", "textarea", "button");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("h1", Role.TITLE),
            Map.entry("h2", Role.HEADING),
            Map.entry("h3", Role.HEADING),
            Map.entry("h4", Role.HEADING),
            Map.entry("h5", Role.HEADING),
            Map.entry("h6", Role.HEADING),
            Map.entry("blockquote", Role.QUOTE),
            Map.entry("figcaption", Role.CAPTION),
            Map.entry("caption", Role.CAPTION),
            Map.entry("li", Role.LIST_ITEM),
            Map.entry("dt", Role.LIST_ITEM),
            Map.entry("dd", Role.LIST_ITEM),
            Map.entry("tr", Role.TABLE),
            Map.entry("pre", Role.CODE),
            Map.entry("nav", Role.FURNITURE),
            Map.entry("footer", Role.FURNITURE));
    /** What newsrooms call the parts of a story in their pages. */
    private static final Map<String, Role> BY_CLASS = Map.of(
            "headline", Role.HEADLINE,
            "byline", Role.BYLINE,
            "standfirst", Role.DECK,
            "deck", Role.DECK,
            "dek", Role.DECK,
            "summary", Role.DECK,
            "dateline", Role.DATELINE,
            "caption", Role.CAPTION,
            "correction", Role.NOTE);

    private HtmlRoles() {}

    /** Whether an element of this name holds nothing that readers read as copy. */
    static boolean holdsNoCopy(String name) {
        return NO_COPY.contains(name);
    }

    /** Whether one that holds no copy stands for a word all the same. */
    static boolean standsForWords(String name) {
        return IN_PLACE_OF_WORDS.contains(name);
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || ROLES.containsKey(element.normalName());
    }

    static Role role(Element element) {
        Role byName = ROLES.getOrDefault(element.normalName(), Role.UNKNOWN);
        return byName != Role.UNKNOWN
                ? byName
                : element.classNames().stream()
                        .map(c -> BY_CLASS.get(c.toLowerCase(Locale.ROOT)))
                        .filter(r -> r != null)
                        .findFirst()
                        .orElse(byName);
    }
}
