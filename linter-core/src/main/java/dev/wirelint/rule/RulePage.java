package dev.wirelint.rule;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule's page: what it is for, what holds for it, and the examples that show and test it.
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
 * @param why the reason for the rule, in Markdown
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
        Form form,
        Map<String, WordList> lists,
        Map<String, Object> options,
        String why,
        List<Example> examples) {
    public RulePage {
        zones = Set.copyOf(zones);
        aliases = Set.copyOf(aliases);
        lists = Map.copyOf(lists);
        options = Map.copyOf(options);
        examples = List.copyOf(examples);
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
                why,
                examples);
    }

    /** What does the checking. */
    public sealed interface Form {
        /** A class of the same name. */
        record Code() implements Form {}

        /** A class of the same name that sees all stories of a run together. */
        record Repository() implements Form {}

        /** The page itself, in one of the forms that need no class. */
        record Declared(Rule rule) implements Form {}

        /** The run that reads the files; no check of its own. */
        record Run() implements Form {}
    }

    /** A story or a few sentences of one, marked with what the rule must find in it. */
    public record Example(Kind kind, int line, String text, List<Mark> marks, Optional<String> fixed) {
        public Example {
            marks = List.copyOf(marks);
        }

        public enum Kind {
            FLAGS,
            ALLOWS
        }
    }

    /**
     * A place a rule must find in an example.
     *
     * @param start the offset in the example's text
     * @param end the offset after it
     * @param suggestion what should stand there instead, empty to delete; absent where the page asks for none
     */
    public record Mark(int start, int end, Optional<String> suggestion) {}
}
