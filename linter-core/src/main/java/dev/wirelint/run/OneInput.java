package dev.wirelint.run;

import dev.wirelint.Linted;
import dev.wirelint.Linter;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.Encoding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.cache.Asked;
import dev.wirelint.run.cache.CacheKey;
import dev.wirelint.run.cache.FileStamp;
import dev.wirelint.run.cache.KeptStory;
import dev.wirelint.run.cache.StoryCache;
import dev.wirelint.text.Once;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks one input of a run by itself, or takes over what an earlier run found in it. Safe for use by many threads.
 *
 * @param rules gives what is in force for the story at a path
 * @param own what the run itself has to say
 * @param readings how the file at a path is to be read
 * @param cache what earlier runs found
 * @param kinds the kinds of facts that are wanted of each story
 * @param facts takes them in
 * @param written what is known of stories that are being written
 */
record OneInput(
        Function<Path, HouseRules> rules,
        InputFindings own,
        Function<Path, ReadOptions> readings,
        StoryCache cache,
        Set<Facts.Kind> kinds,
        Facts.FactsCollector facts,
        Function<Manuscript, Optional<KeptCopy>> written) {

    /**
     * What is known of an input before all are looked at together.
     *
     * @param key the cache's name for it, where it has one
     * @param noted whether editors' notes may stand in it
     * @param factsKept whether its facts are in the cache and have not been collected
     */
    record Alone(CheckedStory story, Optional<CacheKey> key, boolean noted, boolean factsKept) {}

    Alone check(Input input) {
        try {
            String format = readings.apply(input.place()).format();
            if (input instanceof Input.Missing missing) {
                return unreadable(SourceText.of(missing.name(), ""), missing.message());
            }
            if (input instanceof Input.Stream stream) {
                return once(StoryFile.open(stream.in(), stream.name(), format), input.place());
            }
            if (input instanceof Manuscript text) {
                Article article = StoryFile.read(SourceText.of(text.name(), text.text()), format);
                StoryOnDisk story = new StoryOnDisk(article, Encoding.PLAIN);
                return written.apply(text)
                        .map(known -> known.with(article, copy -> once(story, copy, input.place())))
                        .orElseGet(() -> once(story, input.place()));
            }
            if (!cache.keeps()) {
                return once(StoryFile.open(input.place(), input.name(), format), input.place());
            }
            return kept(new Asked(input.place(), format, input.name(), stamp(input)));
        } catch (UnreadableInput e) {
            return e.isWithoutCopy()
                    ? new Alone(
                            CheckedStory.withoutCopy(SourceText.of(input.name(), "")), Optional.empty(), false, false)
                    : unreadable(SourceText.of(input.name(), e.readable()), e.message());
        }
    }

    private static FileStamp stamp(Input input) throws UnreadableInput {
        if (input instanceof Input.File file && file.stamp().isPresent()) {
            return file.stamp().get();
        }
        try {
            return FileStamp.of(Files.readAttributes(input.place(), BasicFileAttributes.class));
        } catch (IOException e) {
            throw StoryFile.trouble(e);
        }
    }

    /** A story of which nothing is kept. */
    private Alone once(StoryOnDisk story, Path place) {
        return once(story, new Copy(story.article()), place);
    }

    private Alone once(StoryOnDisk story, Copy copy, Path place) {
        Linted linted = fresh(story, copy, place);
        if (!kinds.isEmpty()) {
            facts.add(linted.facts());
        }
        return new Alone(
                CheckedStory.of(story.article(), linted.findings()), Optional.empty(), mayBeNoted(story), false);
    }

    private static boolean mayBeNoted(StoryOnDisk story) {
        return !story.article().comments().isEmpty();
    }

    /** A story of a file, which is read only where it may have changed, and analysed only where it has. */
    private Alone kept(Asked asked) throws UnreadableInput {
        Optional<StoryCache.KnownStory> unchanged = cache.unchanged(asked, kinds);
        if (unchanged.isPresent()) {
            return known(unchanged.get(), asked);
        }
        byte[] bytes = StoryFile.bytes(asked.place());
        CacheKey key = cache.key(asked, bytes).orElseThrow();
        Optional<StoryCache.KnownStory> known = cache.known(key, asked, kinds);
        if (known.isPresent()) {
            return known(known.get(), asked);
        }
        StoryOnDisk story = StoryFile.open(bytes, asked.name(), asked.format());
        Linted linted = fresh(story, new Copy(story.article()), asked.place());
        String content = story.article().source().content();
        Optional<Facts> taken = Optional.of(linted.facts()).filter(f -> !kinds.isEmpty());
        taken.ifPresent(facts::add);
        boolean noted = mayBeNoted(story);
        cache.keep(key, asked, new KeptStory(linted.findings(), content, noted), kinds, taken);
        return new Alone(CheckedStory.of(story.article(), linted.findings()), Optional.of(key), noted, false);
    }

    private Alone known(StoryCache.KnownStory known, Asked asked) {
        SourceText source = SourceText.of(asked.name(), known.story().content());
        Once<Article> article = new Once<>(() -> readAgain(source, asked.format()));
        return new Alone(
                CheckedStory.of(source, article, known.story().findings()),
                Optional.of(known.key()),
                known.story().noted(),
                !kinds.isEmpty());
    }

    private static Article readAgain(SourceText source, String format) {
        try {
            return StoryFile.read(source, format);
        } catch (UnreadableInput e) {
            throw new IllegalStateException(source.name() + " was read before", e);
        }
    }

    private Linted fresh(StoryOnDisk story, Copy copy, Path place) {
        Linter linter = rules.apply(place).linter();
        Linted linted = linter.lintOneOfMany(copy, kinds);
        return new Linted(own.withGuess(linted.findings(), story), linted.facts());
    }

    private Alone unreadable(SourceText readable, String message) {
        Finding why = own.unreadable(message, readable.content().length());
        return new Alone(CheckedStory.unreadable(readable, why), Optional.empty(), false, false);
    }
}
