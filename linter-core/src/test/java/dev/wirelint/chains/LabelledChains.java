package dev.wirelint.chains;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Chains of versions in one folder, held against what is labelled in them. */
final class LabelledChains {
    private static final Path FOLDER = Path.of("..", "fixtures", "chains");

    private final Linter linter;
    private final Map<String, Tally> byRule = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private LabelledChains(Linter linter) {
        this.linter = linter;
    }

    /** How often a rule was right, wrong and silent where it should have spoken. */
    record Tally(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        Tally plus(Tally other) {
            return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
        }
    }

    private record Label(String chain, int part, String rule, String words) {}

    static LabelledChains read(String folder) throws IOException {
        RuleLibrary library = RuleLibrary.load(List.of());
        List<RulePage> pages =
                library.pages().stream().filter(p -> p.pack().equals("chains")).toList();
        LabelledChains chains = new LabelledChains(new Linter(library.prepare(pages)));
        List<Label> labels = labels(FOLDER.resolve(folder).resolve("labels.tsv"));
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                chains.score(file, labels);
            }
        }
        return chains;
    }

    Map<String, Tally> byRule() {
        return byRule;
    }

    Tally all() {
        return byRule.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
    }

    List<String> misses() {
        return misses;
    }

    private static List<Label> labels(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> l.split("\t", 4))
                .map(c -> new Label(c[0], Integer.parseInt(c[1]), c[2], c[3]))
                .toList();
    }

    private void score(Path file, List<Label> labels) throws IOException {
        String chain = file.getFileName().toString().replace(".txt", "");
        String[] parts = Files.readString(file).split("(?m)^===\n", -1);
        Facts.FactsCollector facts = new Facts.FactsCollector();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String name = chain + "-" + (i + 1) + (parts[i].startsWith("---") ? ".md" : ".txt");
            texts.put(name, parts[i]);
            facts.add(linter.lintOneOfMany(StoryFile.example(SourceText.of(name, parts[i])), linter.factsNeeded())
                    .facts());
        }
        Map<String, List<Finding>> found = linter.lintTogether(facts.merged());
        int part = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            part++;
            score(chain, part, text.getValue(), found.getOrDefault(text.getKey(), List.of()), labels);
        }
    }

    private void score(String chain, int part, String text, List<Finding> found, List<Label> labels) {
        List<Label> open = new ArrayList<>(labels.stream()
                .filter(l -> l.chain.equals(chain) && l.part == part)
                .toList());
        for (Finding finding : found) {
            String rule = finding.rule().value();
            Label met = open.stream()
                    .filter(l -> l.rule.equals(rule) && meets(finding, l, text))
                    .findFirst()
                    .orElse(null);
            if (met == null) {
                add(rule, new Tally(0, 1, 0));
                misses.add("wrong: " + chain + " " + part + " " + rule + ": " + finding.message());
            } else {
                open.remove(met);
                add(rule, new Tally(1, 0, 0));
            }
        }
        for (Label label : open) {
            add(label.rule, new Tally(0, 0, 1));
            misses.add("missed: " + chain + " " + part + " " + label.rule + ": " + label.words);
        }
    }

    private static boolean meets(Finding finding, Label label, String text) {
        for (int at = text.indexOf(label.words); at >= 0; at = text.indexOf(label.words, at + 1)) {
            if (finding.span().start() < at + label.words.length()
                    && at < finding.span().end()) {
                return true;
            }
        }
        return false;
    }

    private void add(String rule, Tally tally) {
        byRule.merge(rule, tally, Tally::plus);
    }
}
