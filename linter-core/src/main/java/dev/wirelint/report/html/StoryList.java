package dev.wirelint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All stories of a run, for the list at the left: as data for the script, as links for those who have none. */
final class StoryList {
    /** What stands between the parts of the data, and can stand in the name of a file. */
    private static final Pattern BETWEEN = Pattern.compile("[\\t\\n]");

    private final List<CheckedStory> stories;
    private final List<StoryEntry> entries;

    /** The names that more than one file has. */
    private final Set<String> shared;

    private final Addresses addresses;

    /** The rules that found something, with their categories. */
    private final Map<RuleId, String> categories = new TreeMap<>();

    /** The number of each of them in the data. */
    private final Map<RuleId, Integer> rules;

    /** What a rule tells of, in an editor's words. */
    private final Map<RuleId, String> words;

    /** @param pages those of the rules that may have spoken */
    StoryList(Report report, Addresses addresses, List<RulePage> pages) {
        this.stories = report.stories();
        this.addresses = addresses;
        List<StoryEntry> all = new ArrayList<>();
        for (CheckedStory story : stories) {
            all.add(StoryEntry.of(story, all.size() + 1));
        }
        this.entries = List.copyOf(all);
        stories.forEach(s -> s.findings()
                .forEach(f -> categories.putIfAbsent(f.rule(), f.category().label())));
        Map<RuleId, Integer> numbers = new HashMap<>();
        categories.keySet().forEach(r -> numbers.put(r, numbers.size()));
        this.rules = Map.copyOf(numbers);
        this.words = pages.stream().collect(Collectors.toUnmodifiableMap(RulePage::id, RulePage::summary, (a, b) -> a));
        Set<String> names = new HashSet<>();
        this.shared =
                all.stream().map(StoryEntry::name).filter(n -> !names.add(n)).collect(Collectors.toUnmodifiableSet());
    }

    List<StoryEntry> entries() {
        return entries;
    }

    String href(StoryEntry entry) {
        return addresses.fromIndex(entry.number());
    }

    /** A link to a place in a story. */
    String href(StoryEntry entry, String anchor) {
        return addresses.fromIndex(entry.number(), anchor);
    }

    /** The name of a story, with its folder where another has the same. */
    String called(StoryEntry entry) {
        return shared.contains(entry.name()) ? entry.path() : entry.name();
    }

    /** The number of each rule that found something, in the data. */
    Map<RuleId, Integer> ruleNumbers() {
        return rules;
    }

    /** All findings as data for the script, where they stand in the page. */
    String findings() {
        return ListedFindings.json(stories, rules);
    }

    String onlyCategory(String name) {
        return addresses.only("category:" + name, addresses.overview());
    }

    String onlyRule(String id) {
        return addresses.only("rule:" + id, addresses.rule(id));
    }

    String overview() {
        return addresses.overview();
    }

    String rules() {
        return addresses.rules();
    }

    /** Where all names with more than one spelling stand, where they have a page of their own. */
    Optional<String> names() {
        return addresses.names();
    }

    String rule(String id) {
        return addresses.rule(id);
    }

    /** What a rule tells of; its id where it has no page. */
    String words(String rule) {
        return words.getOrDefault(new RuleId(rule), rule);
    }

    /** The stories by folder, in the order of the run. */
    Map<String, List<StoryEntry>> byFolder() {
        Map<String, List<StoryEntry>> folders = new LinkedHashMap<>();
        entries.forEach(
                e -> folders.computeIfAbsent(e.folder(), f -> new ArrayList<>()).add(e));
        return folders;
    }

    /**
     * The list as JSON that is safe inside a script element: the rules with their categories and words, the folders,
     * and all stories in one text, a line a story, since browsers read one long text faster than ten thousand objects.
     * The fields of a line stand between tabs: the number of its folder, its name, its headline, three numbers a rule
     * for which rules found how much how grave, and the file name of its page, where its own name does not tell that.
     */
    String json() {
        Map<String, Integer> folders = new LinkedHashMap<>();
        entries.forEach(e -> folders.putIfAbsent(e.folder(), folders.size()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new InertJson());
            json.writeStartObject();
            rules(json);
            json.writeArrayFieldStart("folders");
            for (String folder : folders.keySet()) {
                json.writeString(folder);
            }
            json.writeEndArray();
            json.writeStringField(
                    "stories",
                    entries.stream()
                            .map(e -> line(e, folders.getOrDefault(e.folder(), 0)))
                            .collect(Collectors.joining("\n")));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void rules(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Map.Entry<RuleId, String> rule : categories.entrySet()) {
            json.writeStartArray();
            json.writeString(rule.getKey().value());
            json.writeString(rule.getValue());
            json.writeString(words(rule.getKey().value()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private String line(StoryEntry entry, int folder) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : stories.get(entry.number() - 1).findings()) {
            counts.merge(
                    rules.getOrDefault(finding.rule(), 0) + " " + ListedFindings.weight(finding.severity()),
                    1,
                    Integer::sum);
        }
        String found = counts.entrySet().stream()
                .map(c -> c.getKey() + " " + c.getValue())
                .collect(Collectors.joining(" "));
        String page = addresses.page(entry.number());
        boolean named = addresses.inFolder() && !page.equals(Addresses.page(entry.number(), entry.name()));
        return Stream.of(String.valueOf(folder), entry.name(), entry.headline(), found, named ? page : "")
                .map(field -> BETWEEN.matcher(field).replaceAll(" "))
                .collect(Collectors.joining("\t"));
    }
}
