package dev.wirelint;

import dev.wirelint.article.Zone;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rule pages as documentation for people who do not have wirelint at hand. */
final class RuleDocs {
    private RuleDocs() {}

    /** One rule. */
    static String of(RulePage page) {
        StringBuilder text = new StringBuilder("# ")
                .append(page.id())
                .append("\n\n")
                .append(page.summary())
                .append("\n\n| | |\n|---|---|\n");
        row("severity", page.severity().label(), text);
        row("category", page.category().label(), text);
        row("standing", standing(page), text);
        row("since", page.since(), text);
        page.authority().ifPresent(a -> row("authority", a, text));
        row("zones", page.zones().stream().sorted().map(Zone::label).collect(Collectors.joining(", ")), text);
        if (!page.options().isEmpty()) {
            row(
                    "options",
                    new TreeMap<>(page.options())
                            .entrySet().stream()
                                    .map(o -> "`" + o.getKey() + ": " + o.getValue() + "`")
                                    .collect(Collectors.joining(", ")),
                    text);
        }
        text.append("\n## Why\n\n").append(page.why().strip()).append('\n');
        examples("Flags", page, Example.ExampleKind.FLAGS, text);
        examples("Allows", page, Example.ExampleKind.ALLOWS, text);
        return text.toString();
    }

    /** All rules, by category. */
    static String index(Collection<RulePage> pages) {
        StringBuilder text =
                new StringBuilder("# Rules\n\nMade from the pages in `rules/packs`. `wirelint rules` shows which"
                        + " are on where you are.\n");
        pages.stream()
                .collect(Collectors.groupingBy(p -> p.category().label(), TreeMap::new, Collectors.toList()))
                .forEach((category, rules) -> category(category, rules, text));
        return text.toString();
    }

    private static void category(String category, List<RulePage> rules, StringBuilder text) {
        text.append("\n## ").append(category).append("\n\n| rule | severity | standing | finds |\n|---|---|---|---|\n");
        for (RulePage page : rules) {
            text.append("| [").append(page.id()).append("](").append(page.id()).append(".md) | ");
            text.append(page.severity().label()).append(" | ").append(standing(page));
            text.append(" | ").append(page.summary()).append(" |\n");
        }
    }

    private static String standing(RulePage page) {
        return page.preview() ? "preview" : page.off() ? "off by default" : "on";
    }

    private static void row(String name, String value, StringBuilder text) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(value.replace("|", "\\|"))
                .append(" |\n");
    }

    private static void examples(String title, RulePage page, Example.ExampleKind kind, StringBuilder text) {
        List<Example> examples =
                page.examples().stream().filter(e -> e.kind() == kind).toList();
        if (examples.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append('\n');
        for (Example example : examples) {
            String fence = example.text().contains("```") ? "````" : "```";
            text.append('\n')
                    .append(fence)
                    .append("text\n")
                    .append(Carets.draw(example))
                    .append(fence)
                    .append('\n');
        }
    }
}
