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
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a rule's page: the front matter here, the sections by {@link PageSections}. */
final class PageParser {
    private static final Set<String> KEYS = Set.of(
            "summary",
            "category",
            "severity",
            "authority",
            "since",
            "zones",
            "quotations",
            "preview",
            "default",
            "aliases",
            "form",
            "lists",
            "options");
    private static final Set<String> ON_OR_OFF = Set.of("on", "off");
    /** A line of {@code ---}. */
    static final int LINES_BEFORE_HEAD = 1;

    private static final List<Zone> ALL_PROSE = List.of(Zone.LEDE, Zone.BODY);

    private final Function<String, String> readFile;

    /** @param readFile gives the text of a file of the packs by its {@code pack/file} name */
    PageParser(Function<String, String> readFile) {
        this.readFile = readFile;
    }

    /**
     * Reads one page.
     *
     * @param name the page's {@code pack/rule-id.md}
     * @throws PageException where something in it cannot be used
     */
    RulePage parse(String name, String text) {
        String normal = text.replace("\r\n", "\n");
        int close = endOfHead(name, normal);
        YamlMap head = YamlMap.parse(name, LINES_BEFORE_HEAD, normal.substring(4, close + 1));
        head.allowOnly(Stream.concat(KEYS.stream(), Forms.KEYS.stream()).collect(Collectors.toSet()));
        Lesson lesson = lesson(name, normal, close);
        String pack = name.substring(0, name.indexOf('/'));
        Map<String, WordList> lists = lists(pack, head);
        CheckedBy form = form(head, lists);
        return new RulePage(
                id(name),
                pack,
                name,
                head.require("summary"),
                head.oneOf("category", Category::of, labels(Category.values(), Category::label)),
                head.oneOf("severity", Severity::of, labels(Severity.values(), Severity::label)),
                head.require("since"),
                head.string("authority"),
                Set.copyOf(head.listOf("zones", Zone::of, labels(Zone.values(), Zone::label))
                        .orElse(ALL_PROSE)),
                head.flag("quotations", !Forms.isStyle(head)),
                head.flag("preview", false),
                head.oneOf("default", v -> Optional.of(v).filter(ON_OR_OFF::contains), ON_OR_OFF, "on")
                        .equals("off"),
                Set.copyOf(head.strings("aliases")),
                form,
                lists,
                options(head),
                new Once<>(() -> lesson));
    }

    /**
     * Reads the lesson of a page alone.
     *
     * @param name the page's {@code pack/rule-id.md}
     */
    static Lesson lesson(String name, String text) {
        String normal = text.replace("\r\n", "\n");
        return lesson(name, normal, endOfHead(name, normal));
    }

    private static Lesson lesson(String name, String text, int endOfHead) {
        int bodyLine = (int) text.substring(0, endOfHead + 5).lines().count();
        return PageSections.parse(name, bodyLine, text.substring(endOfHead + 5));
    }

    private static int endOfHead(String name, String text) {
        int close = text.indexOf("\n---\n", 3);
        if (!text.startsWith("---\n") || close < 0) {
            throw new PageException(name + ":1: a page opens with front matter between two lines of '---'");
        }
        return close;
    }

    private static RuleId id(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1, name.length() - ".md".length());
        try {
            return new RuleId(file);
        } catch (IllegalArgumentException e) {
            throw new PageException(name + ": the file's name is the rule's id: " + e.getMessage(), e);
        }
    }

    private static CheckedBy form(YamlMap head, Map<String, WordList> lists) {
        Optional<CheckedBy.Declared> declared = Forms.read(head, lists);
        if (declared.isPresent()) {
            Forms.prove(declared.get());
            return declared.get();
        }
        return switch (head.string("form").orElse("code")) {
            case "code" -> new CheckedBy.Code();
            case "repository" -> new CheckedBy.Repository();
            case "run" -> new CheckedBy.OfTheRun();
            default -> throw head.wrong("form", "'form' is left out, or is one of code, repository, run");
        };
    }

    private Map<String, WordList> lists(String pack, YamlMap head) {
        Map<String, WordList> lists = new LinkedHashMap<>();
        head.map("lists").ifPresent(named -> {
            for (String key : named.keys()) {
                String file = pack + "/" + named.require(key);
                lists.put(key, WordLists.parse(file, readFile.apply(file)));
            }
        });
        return lists;
    }

    private static Map<String, Object> options(YamlMap head) {
        Map<String, Object> options = new HashMap<>();
        head.map("options").ifPresent(given -> given.keys().forEach(k -> options.put(k, given.scalar(k))));
        return options;
    }

    private static <T> Set<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.toSet());
    }
}
