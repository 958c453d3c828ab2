package dev.wirelint.rule;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.text.Once;
import dev.wirelint.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page: the sheet of what holds for the rule, as data. The lists, the form and the lesson are read when they
 * are first asked for, so that a library of pages costs little.
 *
 * @param location where the page was read, or its options were set, for messages
 * @param zones the zones a finding may stand in
 * @param quotations whether the rule speaks inside quotation marks; a rule without a class does only where its page
 *     says so
 * @param preview whether the rule is off until its precision is proven
 * @param off whether the rule is off until a style or a configuration turns it on
 * @param aliases ids the rule had before
 * @param lists the word and name lists beside the page, by the name the page gives them
 * @param options the values of the page's options
 * @param taught the reason for the rule, and the examples that show and test it
 */
public record RulePage(
        RuleId id,
        String pack,
        String location,
        String summary,
        Category category,
        Severity severity,
        String since,
        Optional<String> authority,
        Set<Zone> zones,
        boolean quotations,
        boolean preview,
        boolean off,
        Set<String> aliases,
        CheckedBy form,
        Map<String, WordList> lists,
        Map<String, Object> options,
        Once<Lesson> taught) {
    public RulePage {
        zones = Set.copyOf(zones);
        aliases = Set.copyOf(aliases);
        lists = Map.copyOf(lists);
        options = Map.copyOf(options);
    }

    /** What the page teaches. */
    public Lesson lesson() {
        return taught.get();
    }

    /** The reason for the rule, in Markdown. */
    public String why() {
        return lesson().why();
    }

    public List<Example> examples() {
        return lesson().examples();
    }

    /** The same page where a house weighs the rule otherwise, reads it elsewhere or sets its options. */
    public RulePage with(Severity otherSeverity, Set<Zone> otherZones, Map<String, Object> otherOptions) {
        return with(location, otherSeverity, otherZones, otherOptions);
    }

    /** The same page where its options are set somewhere else, so that what is wrong with them is told of there. */
    public RulePage at(String otherLocation) {
        return with(otherLocation, severity, zones, options);
    }

    private RulePage with(
            String otherLocation, Severity otherSeverity, Set<Zone> otherZones, Map<String, Object> otherOptions) {
        return new RulePage(
                id,
                pack,
                otherLocation,
                summary,
                category,
                otherSeverity,
                since,
                authority,
                otherZones,
                quotations,
                preview,
                off,
                aliases,
                form,
                lists,
                otherOptions,
                taught);
    }

    /** What does the checking. */
    public sealed interface CheckedBy {
        /** A class of the same name. */
        record Code() implements CheckedBy {}

        /** A class of the same name that sees all stories of a run together. */
        record Repository() implements CheckedBy {}

        /** The page itself, in one of the forms that need no class: as data, and as the rule that is made of it. */
        final class Declared implements CheckedBy {
            private final String key;
            private final Once<YamlMap> data;
            private final Once<Rule> rule;

            /**
             * Holds a form.
             *
             * @param key the key of the page that holds it
             * @param data gives the page's front matter with this key alone
             * @param make makes the rule of it
             */
            public Declared(String key, Supplier<YamlMap> data, Function<YamlMap, Rule> make) {
                this.key = key;
                this.data = new Once<>(data);
                this.rule = new Once<>(() -> make.apply(data()));
            }

            public String key() {
                return key;
            }

            public YamlMap data() {
                return data.get();
            }

            /**
             * The rule, made when it is first asked for.
             *
             * @throws dev.wirelint.text.PageException where the form cannot be used
             */
            public Rule rule() {
                return rule.get();
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Declared form && key.equals(form.key) && data().equals(form.data());
            }

            @Override
            public int hashCode() {
                return key.hashCode();
            }
        }

        /** The run that reads the files; no check of its own. */
        record OfTheRun() implements CheckedBy {}
    }
}
