package dev.wirelint.catalogue;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.SharedNames;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All the rules there are: every page of the packs, each brought together with what checks it. */
public final class RuleLibrary {
    /** Fewer letters than these begin too much to mean anything. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final ShippedFiles PACKS = new ShippedFiles("wirelint/packs/");

    private final Map<RuleId, RulePage> pages;
    private final Map<RuleId, Path> packs;

    private final String print;

    private RuleLibrary(Map<RuleId, RulePage> pages, Map<RuleId, Path> packs, String print) {
        this.pages = pages;
        this.packs = packs;
        this.print = print;
    }

    /**
     * Reads every page of the shipped packs.
     *
     * @throws PageException where a page cannot be used
     */
    public static RuleLibrary load() {
        return load(List.of());
    }

    /**
     * Reads every page of the shipped packs, and those a house brings.
     *
     * @throws PageException where a page cannot be used
     */
    public static RuleLibrary load(List<RulePack> packs) {
        SortedMap<String, Long> sums = PACKS.sums();
        if (sums.isEmpty()) {
            throw new PageException("no rule packs on the class path: the wirelint-rules jar is missing");
        }
        Map<RuleId, RulePage> pages = new TreeMap<>();
        shipped(sums).forEach(page -> add(page, pages));
        Map<RuleId, Path> brought = new TreeMap<>();
        for (RulePack pack : packs) {
            pack.pages().forEach(page -> {
                add(page, pages);
                brought.put(page.id(), pack.place());
            });
        }
        refuseTakenAliases(pages);
        return new RuleLibrary(pages, brought, sums.toString());
    }

    /** The jars and folders that the shipped packs and styles stand in. */
    public static List<Path> places() {
        return PACKS.places();
    }

    /** The shipped pages out of the catalogue, or read one by one where it was made of others. */
    private static List<RulePage> shipped(SortedMap<String, Long> sums) {
        return Catalogue.pages(sums.toString(), name -> PageParser.lesson(name, PACKS.read(name)))
                .orElseGet(() -> read(sums.keySet()));
    }

    /** Reads shipped pages one by one. */
    static List<RulePage> read(Collection<String> files) {
        PageParser parser = new PageParser(PACKS::read);
        List<RulePage> pages = new ArrayList<>();
        for (String name : files) {
            if (name.endsWith(".md")) {
                pages.add(parser.parse(name, PACKS.read(name)));
            }
        }
        return pages;
    }

    /** What tells the shipped pages and the lists beside them from any others. */
    String print() {
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
        List<String> ids = pages.keySet().stream().map(RuleId::value).sorted().toList();
        return Nearest.to(id, ids)
                .or(() -> ids.stream()
                        .filter(i -> id.length() >= SHORTEST_BEGINNING && i.startsWith(id))
                        .findFirst());
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
        List<RuleSet.ReadyRule> entries = new ArrayList<>();
        List<RuleSet.RepositoryEntry> repository = new ArrayList<>();
        SharedNames names = new SharedNames(vocabulary);
        for (RulePage page : chosen) {
            Settings settings = new Settings(page, vocabulary, names);
            if (page.form() instanceof CheckedBy.Code) {
                entries.add(ready(page, RuleClasses.of(page, Rule.class), settings));
            } else if (page.form() instanceof CheckedBy.Repository) {
                RepositoryRule rule = RuleClasses.of(page, RepositoryRule.class);
                repository.add(new RuleSet.RepositoryEntry(page, rule.reads(), rule.prepare(settings)));
            } else if (page.form() instanceof CheckedBy.Declared declared) {
                entries.add(ready(page, declared.rule(), settings));
            }
        }
        return new RuleSet(entries, repository);
    }

    private static RuleSet.ReadyRule ready(RulePage page, Rule rule, Settings settings) {
        return new RuleSet.ReadyRule(page, rule.prepare(settings), rule.reach());
    }

    /** The facts of stories that some of these rules read. */
    public Set<Facts.Kind> factsFor(List<RulePage> chosen) {
        Set<Facts.Kind> kinds = EnumSet.noneOf(Facts.Kind.class);
        for (RulePage page : chosen) {
            if (page.form() instanceof CheckedBy.Repository) {
                kinds.addAll(RuleClasses.of(page, RepositoryRule.class).reads());
            }
        }
        return kinds;
    }
}
