package dev.wirelint.catalogue;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Lesson;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.text.Once;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the index of the catalogue says of one page: all but its form, its lists and its lesson. */
final class SheetBytes {
    private static final String CODE = "code";
    private static final String REPOSITORY = "repository";
    private static final String RUN = "run";

    private SheetBytes() {}

    static void write(RulePage page, CatalogueOutput out) {
        out.text(page.location());
        out.text(page.id().value());
        out.text(page.pack());
        out.text(page.summary());
        out.text(page.category().name());
        out.text(page.severity().name());
        out.text(page.since());
        out.texts(page.authority().stream().toList());
        out.texts(new TreeSet<>(page.zones()).stream().map(Zone::name).toList());
        out.flag(page.quotations());
        out.flag(page.preview());
        out.flag(page.off());
        out.texts(new TreeSet<>(page.aliases()));
        out.text(kind(page.form()));
        Map<String, String> files = new TreeMap<>();
        page.lists().forEach((name, list) -> files.put(name, list.location()));
        out.texts(files.keySet());
        out.texts(files.values());
        out.texts(new TreeSet<>(page.options().keySet()));
        new TreeMap<>(page.options()).values().forEach(value -> {
            out.text(value.getClass().getSimpleName());
            out.text(value.toString());
        });
    }

    /**
     * Reads it.
     *
     * @param lists gives the list of a file
     * @param form gives the form under a key, with the lists of the page
     * @param lesson gives the lesson of a page by its location
     */
    static RulePage read(
            CatalogueInput in,
            Function<String, WordList> lists,
            FormSource form,
            Function<String, Once<Lesson>> lesson) {
        String location = in.text();
        RuleId id = new RuleId(in.text());
        String pack = in.text();
        String summary = in.text();
        Category category = Category.valueOf(in.text());
        Severity severity = Severity.valueOf(in.text());
        String since = in.text();
        Optional<String> authority = in.texts().stream().findFirst();
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        for (String zone : in.texts()) {
            zones.add(Zone.valueOf(zone));
        }
        boolean quotations = in.flag();
        boolean preview = in.flag();
        boolean off = in.flag();
        Set<String> aliases = Set.copyOf(in.texts());
        String kind = in.text();
        Map<String, WordList> named = lists(in, lists);
        return new RulePage(
                id,
                pack,
                location,
                summary,
                category,
                severity,
                since,
                authority,
                zones,
                quotations,
                preview,
                off,
                aliases,
                form(kind, location, named, form),
                named,
                options(in),
                lesson.apply(location));
    }

    private static Map<String, WordList> lists(CatalogueInput in, Function<String, WordList> lists) {
        var names = in.texts();
        var files = in.texts();
        Map<String, WordList> named = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), lists.apply(files.get(i)));
        }
        return named;
    }

    private static Map<String, Object> options(CatalogueInput in) {
        Map<String, Object> options = new HashMap<>();
        for (String name : in.texts()) {
            String type = in.text();
            String value = in.text();
            options.put(
                    name,
                    switch (type) {
                        case "Integer" -> Integer.valueOf(value);
                        case "Boolean" -> Boolean.valueOf(value);
                        default -> value;
                    });
        }
        return options;
    }

    private static String kind(CheckedBy form) {
        if (form instanceof CheckedBy.Declared declared) {
            return declared.key();
        }
        if (form instanceof CheckedBy.Repository) {
            return REPOSITORY;
        }
        return form instanceof CheckedBy.OfTheRun ? RUN : CODE;
    }

    private static CheckedBy form(String kind, String location, Map<String, WordList> lists, FormSource source) {
        return switch (kind) {
            case CODE -> new CheckedBy.Code();
            case REPOSITORY -> new CheckedBy.Repository();
            case RUN -> new CheckedBy.OfTheRun();
            default -> source.form(kind, location, lists);
        };
    }

    /** Gives the form of a page. */
    @FunctionalInterface
    interface FormSource {
        CheckedBy form(String key, String location, Map<String, WordList> lists);
    }
}
