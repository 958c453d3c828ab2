package dev.wirelint.config;

import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.PageException;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.Form;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.TermCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All the rules there are: every page of the packs, each brought together with what checks it. */
public final class RuleLibrary {
    private final Map<RuleId, RulePage> pages;
    private final Map<RuleId, Rule> classes;

    private RuleLibrary(Map<RuleId, RulePage> pages, Map<RuleId, Rule> classes) {
        this.pages = pages;
        this.classes = classes;
    }

    /**
     * Reads every page of the shipped packs.
     *
     * @throws PageException where a page cannot be used, or a page and its class do not find each other
     */
    public static RuleLibrary load() {
        PageParser parser = new PageParser(PackFiles::read);
        Map<RuleId, RulePage> pages = new TreeMap<>();
        for (String name : PackFiles.list()) {
            if (name.endsWith(".md")) {
                RulePage page = parser.parse(name, PackFiles.read(name));
                RulePage twin = pages.put(page.id(), page);
                if (twin != null) {
                    throw new PageException(page.location() + ": " + twin.location() + " has the same rule id");
                }
            }
        }
        Map<RuleId, Rule> classes = new TreeMap<>();
        for (Rule rule : ServiceLoader.load(Rule.class, RuleLibrary.class.getClassLoader())) {
            classes.put(RuleId.of(rule.getClass()), rule);
        }
        for (RuleId id : classes.keySet()) {
            if (!pages.containsKey(id)) {
                throw new PageException("the class of rule " + id + " has no page packs/<pack>/" + id + ".md");
            }
        }
        return new RuleLibrary(pages, classes);
    }

    public List<RulePage> pages() {
        return List.copyOf(pages.values());
    }

    public Optional<RulePage> page(String id) {
        return pages.values().stream().filter(p -> p.id().value().equals(id)).findFirst();
    }

    /** The rule id most like this one, where one is near. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, pages.keySet().stream().map(RuleId::value).toList());
    }

    /** The rules that are on when nobody says otherwise, ready to run. */
    public RuleSet defaults() {
        return prepare(pages().stream().filter(p -> !p.preview()).toList());
    }

    /** Makes these rules ready to run. */
    public RuleSet prepare(List<RulePage> chosen) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        for (RulePage page : chosen) {
            if (page.form() instanceof Form.Code) {
                Rule rule = classes.get(page.id());
                if (rule == null) {
                    throw new PageException(page.location() + ": there is no class for this rule, and no 'terms:'");
                }
                entries.add(new RuleSet.Entry(page, rule.prepare(new Settings(page))));
            } else if (page.form() instanceof Form.Terms terms) {
                entries.add(new RuleSet.Entry(page, TermCheck.of(page, terms)));
            }
        }
        return new RuleSet(entries);
    }
}
