package dev.wirelint.catalogue;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.Form;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** All the rules there are: every page of the packs, each brought together with what checks it. */
public final class RuleLibrary {
    private static final ShippedFiles PACKS = new ShippedFiles("wirelint/packs/");

    private final Map<RuleId, RulePage> pages;
    private final Map<RuleId, Rule> classes;
    private final Map<RuleId, RepositoryRule> repositoryClasses;
    private final Map<RuleId, Path> packs;
    private final String print;

    private RuleLibrary(
            Map<RuleId, RulePage> pages,
            Map<RuleId, Rule> classes,
            Map<RuleId, RepositoryRule> repositoryClasses,
            Map<RuleId, Path> packs,
            String print) {
        this.packs = packs;
        this.print = print;
        this.pages = pages;
        this.classes = classes;
        this.repositoryClasses = repositoryClasses;
    }

    /**
     * Reads every page of the shipped packs.
     *
     * @throws PageException where a page cannot be used, or a page and its class do not find each other
     */
    public static RuleLibrary load() {
        return load(List.of());
    }

    /**
     * Reads every page of the shipped packs, and those a house brings.
     *
     * @throws PageException where a page cannot be used, or a page and its class do not find each other
     */
    public static RuleLibrary load(List<RulePack> packs) {
        Map<String, Long> sums = new TreeMap<>();
        PageParser parser = new PageParser(name -> summed(name, PACKS.read(name), sums));
        Map<RuleId, RulePage> pages = new TreeMap<>();
        List<String> files = PACKS.list();
        if (files.isEmpty()) {
            throw new PageException("no rule packs on the class path: the wirelint-rules jar is missing");
        }
        for (String name : files) {
            if (name.endsWith(".md")) {
                add(parser.parse(name, summed(name, PACKS.read(name), sums)), pages);
            }
        }
        Map<RuleId, Path> brought = new TreeMap<>();
        for (RulePack pack : packs) {
            pack.pages().forEach(page -> {
                add(page, pages);
                brought.put(page.id(), pack.place());
            });
            pack.files().forEach((name, text) -> summed(name, text, sums));
        }
        refuseTakenAliases(pages);
        return new RuleLibrary(
                pages, classes(Rule.class, pages), classes(RepositoryRule.class, pages), brought, sums.toString());
    }

    private static String summed(String name, String text, Map<String, Long> sums) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sums.put(name, sum.getValue());
        return text;
    }

    /** What tells these pages and the lists beside them from any others. */
    public String print() {
        return print;
    }

    private static void add(RulePage page, Map<RuleId, RulePage> pages) {
        RulePage twin = pages.put(page.id(), page);
        if (twin != null) {
            throw new PageException(page.location() + ": " + twin.location() + " has the same rule id");
        }
    }

    private static void refuseTakenAliases(Map<RuleId, RulePage> pages) {
        Map<String, RulePage> named = new TreeMap<>();
        pages.forEach((id, page) -> named.put(id.value(), page));
        for (RulePage page : pages.values()) {
            for (String alias : page.aliases()) {
                RulePage other = named.put(alias, page);
                if (other != null) {
                    throw new PageException(
                            page.location() + ": the alias '" + alias + "' names " + other.location() + " already");
                }
            }
        }
    }

    private static <T> Map<RuleId, T> classes(Class<T> kind, Map<RuleId, RulePage> pages) {
        Map<RuleId, T> classes = new TreeMap<>();
        for (T rule : ServiceLoader.load(kind, RuleLibrary.class.getClassLoader())) {
            RuleId id = RuleId.of(rule.getClass());
            if (!pages.containsKey(id)) {
                throw new PageException("the class of rule " + id + " has no page packs/<pack>/" + id + ".md");
            }
            classes.put(id, rule);
        }
        return classes;
    }

    /** Where the pack of a house stands that brings a rule; absent for a shipped one. */
    public Optional<Path> pack(RulePage page) {
        return Optional.ofNullable(packs.get(page.id()));
    }

    public List<RulePage> pages() {
        return List.copyOf(pages.values());
    }

    public Optional<RulePage> page(String id) {
        return pages.values().stream()
                .filter(p -> p.id().value().equals(id) || p.aliases().contains(id))
                .findFirst();
    }

    /** The rule id most like this one, where one is near. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, pages.keySet().stream().map(RuleId::value).toList());
    }

    /** The rules that are on when nobody says otherwise, ready to run. */
    public RuleSet defaults() {
        return prepare(pages().stream().filter(RuleLibrary::isOnByDefault).toList());
    }

    /** Whether a rule is on when nobody says otherwise. */
    public static boolean isOnByDefault(RulePage page) {
        return !page.preview() && !page.off();
    }

    /** Makes these rules ready to run. */
    public RuleSet prepare(List<RulePage> chosen) {
        return prepare(chosen, Vocabulary.EMPTY);
    }

    /** Makes these rules ready to run with the words of a house. */
    public RuleSet prepare(List<RulePage> chosen, Vocabulary vocabulary) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        List<RuleSet.RepositoryEntry> repository = new ArrayList<>();
        for (RulePage page : chosen) {
            Settings settings = new Settings(page, vocabulary);
            if (page.form() instanceof Form.Code) {
                entries.add(new RuleSet.Entry(page, classOf(page, classes).prepare(settings)));
            } else if (page.form() instanceof Form.Repository) {
                RepositoryRule rule = classOf(page, repositoryClasses);
                repository.add(new RuleSet.RepositoryEntry(page, rule.reads(), rule.prepare(settings)));
            } else if (page.form() instanceof Form.Declared declared) {
                entries.add(new RuleSet.Entry(page, declared.rule().prepare(settings)));
            }
        }
        return new RuleSet(entries, repository);
    }

    /** The facts of stories that some of these rules read. */
    public Set<Facts.Kind> factsFor(List<RulePage> chosen) {
        Set<Facts.Kind> kinds = EnumSet.noneOf(Facts.Kind.class);
        for (RulePage page : chosen) {
            if (page.form() instanceof Form.Repository) {
                kinds.add(classOf(page, repositoryClasses).reads());
            }
        }
        return kinds;
    }

    private static <T> T classOf(RulePage page, Map<RuleId, T> classes) {
        T rule = classes.get(page.id());
        if (rule == null) {
            throw new PageException(page.location() + ": there is no class for this rule, and none of "
                    + String.join(", ", Forms.KEYS.stream().sorted().toList()));
        }
        return rule;
    }
}
