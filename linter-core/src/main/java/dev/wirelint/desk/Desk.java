package dev.wirelint.desk;

import dev.wirelint.analysis.Superseded;
import dev.wirelint.config.IdlePatterns;
import dev.wirelint.finding.Fix;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.run.Comparing;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.DecidedRun;
import dev.wirelint.run.Found;
import dev.wirelint.run.KeptCopy;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.MendingRun;
import dev.wirelint.run.RowCheck;
import dev.wirelint.run.RowSink;
import dev.wirelint.run.Stories;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.Watch;
import dev.wirelint.run.cache.StoryCache;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one door of the house: stories in, from wherever they come, and what there is to mend out, judged as the house
 * has settled it. What holds is read when it is first asked for, once, and again when it is told that it has changed.
 * Safe for use by many threads.
 */
public final class Desk {
    private final DeskSettings settings;
    private final StoryCache cache;
    private final KeptLibraries libraries;
    private final OpenTexts texts;
    private @Nullable House house;

    private Desk(DeskSettings settings, StoryCache cache) {
        this.settings = settings;
        this.cache = cache;
        this.libraries = new KeptLibraries(settings.ready());
        this.texts = new OpenTexts(settings.folder());
    }

    /**
     * Opens a desk.
     *
     * @throws IOException where the cache that is asked for cannot be used
     */
    public static Desk open(DeskSettings settings) throws IOException {
        return new Desk(settings, settings.openCache());
    }

    private synchronized House house() {
        if (house == null) {
            house = new House(settings, libraries::of);
        }
        return house;
    }

    /**
     * Forgets what was read of a configuration, a list of names or a page of rules that has changed, come or gone.
     *
     * @return whether anything may hang on it, so that stories are worth another check
     */
    public synchronized boolean forget(Path changed) {
        Path file = settings.folder().resolve(changed).toAbsolutePath().normalize();
        boolean held = house == null || house.configurations().restOn(file);
        if (held) {
            house = null;
            texts.forgetKnown();
            libraries.forget(file);
        }
        return held;
    }

    /**
     * Takes a text that is being written in the place of its file, until it is closed; an older one changes nothing.
     */
    public void write(Manuscript text) {
        texts.write(text);
    }

    /** Lets the file speak again. */
    public void close(Path story) {
        texts.close(story);
    }

    /** Whether a check of the folder would take a text as a story. */
    public boolean isStory(Manuscript text) {
        return StoryFinder.takes(texts.placed(text), house().choice(settings.wanted(), file -> {}), settings.folder());
    }

    /** The stories of the folder, of which nothing is read yet. */
    public NeighbourStories neighbours() {
        return new NeighbourStories(this, texts, house(), settings.folder());
    }

    /** The latest text of a story that is being written. */
    public Optional<Manuscript> manuscript(Path story) {
        return texts.of(story);
    }

    /**
     * Finds the stories behind paths; one that is being written reads as it is written.
     *
     * @param paths files and folders; {@code -} is standard input
     * @param stdin read only where {@code -} is among the paths
     */
    public Stories stories(List<String> paths, InputStream stdin) {
        House now = house();
        IdlePatterns idle = now.configurations().idlePatterns();
        StoryChoice choice = now.choice(settings.wanted(), idle::sees).knowing(cache.seen());
        Found found = StoryFinder.find(paths, stdin, settings.stdinName(), choice, settings.folder())
                .reading(texts::asItIsWritten);
        return new Stories(found, idle.told(found.walked()));
    }

    /** Finds what there is to mend in some stories. */
    public Report check(Stories stories) throws IOException {
        return check(stories, Watch.NOBODY, Optional.empty());
    }

    /**
     * Finds what there is to mend in some stories, in each by itself and in all together.
     *
     * @param watch told after each story
     * @param sink takes the rows of an archive of many as they are checked, where it is all there is to check; what it
     *     has taken is in the report as a number alone
     * @throws IOException where a configuration, the baseline or the revision cannot be read
     */
    public Report check(Stories stories, Watch watch, Optional<RowSink> sink) throws IOException {
        return new Checking(house(), settings, cache, texts::known).of(stories, watch, sink);
    }

    /** Finds what there is to mend in one text. */
    public CheckedStory check(Manuscript text) throws IOException {
        return check(text, texts::known);
    }

    private CheckedStory check(Manuscript text, Function<Manuscript, Optional<KeptCopy>> known) throws IOException {
        return new Checking(house(), settings, cache, known)
                .of(Stories.of(texts.placed(text)), Watch.NOBODY, Optional.empty()).stories().stream()
                        .findFirst()
                        .orElseGet(() -> CheckedStory.withoutCopy(SourceText.of(text.name(), text.text())));
    }

    /**
     * Finds what there is to mend in a text that is being written; absent where a newer one is written before it is
     * done, which ends it.
     */
    public Optional<CheckedStory> checkIfLatest(Manuscript text) throws IOException {
        BooleanSupplier latest = () -> texts.isLatest(text);
        try {
            CheckedStory checked = check(text, story -> texts.known(story).map(k -> k.asLongAs(latest)));
            return latest.getAsBoolean() ? Optional.of(checked) : Optional.empty();
        } catch (Superseded e) {
            return Optional.empty();
        }
    }

    /**
     * Sets versions of one story beside each other.
     *
     * @param versions the earliest first
     * @param since where one version is given, the revision whose version it is compared with
     * @return the versions in the same order, each with what is at fault in it
     * @throws IOException where one cannot be read; the message is one line
     */
    public List<CheckedStory> compare(Stories versions, Optional<String> since) throws IOException {
        House now = house();
        return new Comparing(now.rules(versions.places()), now.formats()).check(versions.inputs(), since);
    }

    /** How many entries of the cache were damaged and are not counted on. */
    public int damaged() {
        return cache.damaged();
    }

    /** Waits for what tidies up the cache beside the work, which a process that ends would cut off. */
    public void settle() {
        cache.settle();
    }

    /**
     * Gets ready to apply fixes.
     *
     * @param boldest the least safe fixes to apply
     * @param writes whether the files are changed
     */
    public MendingRun mending(Stories stories, Fix.Safety boldest, boolean writes) {
        House now = house();
        return new MendingRun(
                now.rules(stories.places()), boldest, settings::wants, writes, now.formats(), settings.threads());
    }

    /**
     * Gets ready to carry out what an editor has decided in a report.
     *
     * @param writes whether the files are changed
     * @throws IOException where what holds for the stories cannot be read
     */
    public DecidedRun deciding(Stories stories, boolean writes) throws IOException {
        return new DecidedRun(check(stories), stories, house().formats(), writes);
    }

    /** Applies the fixes of one text, which is left as it is. */
    public MendedStory mended(Manuscript text, Fix.Safety boldest) {
        Stories alone = Stories.of(texts.placed(text));
        return mending(alone, boldest, false).mend(alone.inputs()).get(0);
    }

    /**
     * Gets ready to check the rows of an archive one by one, wherever they come from.
     *
     * @param place where the row or its archive stands, or would
     * @param above a place among all that it is compared with
     */
    public RowCheck rowCheck(Path place, Path above) {
        ConfiguredRules rules = house().rules(List.of(place, above));
        return RowCheck.of(rules::library, rules.apply(place), rules.apply(above));
    }

    /** What the house holds its stories to. */
    public StyleGuide guide() {
        return new StyleGuide(house(), settings.folder());
    }

    /** Tries pages that are not in use yet. */
    public Trial trial() {
        return new Trial(settings, house(), libraries::of);
    }

    /** Looks at stories for the style they are written in. */
    public FirstLook firstLook(Stories stories) {
        return FirstLook.at(stories, libraries.of(List.of()), settings.threads());
    }
}
