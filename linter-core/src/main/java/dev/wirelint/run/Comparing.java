package dev.wirelint.run;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.Filing;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.git.Edition;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sets versions of one story beside each other, whatever they tell of that themselves. */
public final class Comparing {
    /** What all of them bear. */
    private static final String ID = "compared";

    private static final String PACK = "chains";

    private final ConfiguredRules rules;
    private final Function<Path, ReadOptions> readings;

    /**
     * Gets ready to compare.
     *
     * @param rules gives what is in force for the story at a path
     * @param readings how the file at a path is to be read
     */
    public Comparing(ConfiguredRules rules, Function<Path, ReadOptions> readings) {
        this.rules = rules;
        this.readings = readings;
    }

    /**
     * The file as it was at a revision.
     *
     * @throws IOException where git does not know it; the message is one line
     */
    private static Input at(String revision, Input now) throws IOException {
        Path file = now.place().toRealPath();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        try (Edition edition = Edition.at(revision, folder)) {
            Edition.Before before = edition.before(file);
            if (before instanceof Edition.Nothing) {
                throw new IOException(now.name() + " was not there at " + revision + "; name a revision that has it");
            }
            byte[] bytes = before instanceof Edition.OtherBytes other ? other.bytes() : StoryFile.bytes(file);
            return new Manuscript(now.place(), now.name() + "@" + revision, 0, StoryFile.text(bytes));
        } catch (UnreadableInput e) {
            throw new IOException(now.name() + " as it was at " + revision + " " + e.message(), e);
        }
    }

    /**
     * Finds what is at fault between versions.
     *
     * @param versions the earliest first
     * @param since where one version is given, the revision whose version it is compared with
     * @return the versions in the same order, each with what is at fault in it
     * @throws IOException where one cannot be read; the message is one line
     */
    public List<CheckedStory> check(List<Input> versions, Optional<String> since) throws IOException {
        List<Input> all = new ArrayList<>(versions);
        if (since.isPresent()) {
            all.add(0, at(since.get(), versions.get(0)));
        }
        HouseRules inForce = rules.apply(versions.get(versions.size() - 1).place());
        Set<Facts.Kind> kinds = inForce.linter().factsNeeded();
        Facts.FactsCollector facts = new Facts.FactsCollector();
        List<Article> articles = new ArrayList<>();
        for (Input version : all) {
            Article article = read(version);
            facts.add(Facts.of(new Copy(filed(article, articles.size() + 1)), kinds));
            articles.add(article);
        }
        Map<String, List<Finding>> found = inForce.linter().lintTogether(facts.merged());
        return articles.stream()
                .map(a -> CheckedStory.of(a, ofChains(found.getOrDefault(a.name(), List.of()))))
                .toList();
    }

    private List<Finding> ofChains(List<Finding> findings) {
        return findings.stream()
                .filter(f -> rules.library()
                        .page(f.rule().value())
                        .filter(p -> p.pack().equals(PACK))
                        .isPresent())
                .sorted(Finding.READING_ORDER)
                .toList();
    }

    private Article read(Input version) throws IOException {
        String format = readings.apply(version.place()).format();
        try {
            if (version instanceof Manuscript text) {
                return StoryFile.read(SourceText.of(text.name(), text.text()), format);
            }
            if (version instanceof Input.Missing missing) {
                throw new IOException(missing.name() + " " + missing.message());
            }
            return version instanceof Input.Stream stream
                    ? StoryFile.open(stream.in(), stream.name(), format).article()
                    : StoryFile.open(version.place(), version.name(), format).article();
        } catch (UnreadableInput e) {
            throw new IOException(version.name() + " " + e.message(), e);
        }
    }

    private static Article filed(Article article, int number) {
        return new Article(
                article.source(),
                article.text(),
                article.blocks(),
                article.dateline(),
                article.comments(),
                article.metadata()
                        .filed(new Filing(
                                List.of(ID), Optional.empty(), Optional.of(String.valueOf(number)), List.of())),
                article.notation(),
                article.written(),
                article.map());
    }
}
