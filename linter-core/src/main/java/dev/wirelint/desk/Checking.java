package dev.wirelint.desk;

import dev.wirelint.report.Report;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.KeptCopy;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.RowSettings;
import dev.wirelint.run.RowSink;
import dev.wirelint.run.Run;
import dev.wirelint.run.Stories;
import dev.wirelint.run.UnusedStets;
import dev.wirelint.run.Watch;
import dev.wirelint.run.cache.StoryCache;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * One check of some stories: by themselves, all together, and judged.
 *
 * @param house what holds from its beginning to its end
 * @param known what is known of stories that are being written
 */
record Checking(House house, DeskSettings settings, StoryCache cache, Function<Manuscript, Optional<KeptCopy>> known) {
    Report of(Stories stories, Watch watch, Optional<RowSink> sink) throws IOException {
        ConfiguredRules rules = house.rules(stories.places());
        boolean streams = !settings.known().lessen() && !stories.areOfFolders();
        RowSettings ways = new RowSettings(settings.resume(), sink.filter(s -> streams), settings::wants);
        Report found = new Run(rules, rules::library, house.formats(), settings.threads(), cache.by(rules::print), ways)
                .keeping(known)
                .check(stories.inputs(), watch);
        UnusedStets unused = new UnusedStets(house.configurations(), rules, house.choice(file -> true, file -> {}));
        Report report = settings.known().takenOutOf(unused.in(found, stories), stories);
        return report.keep(settings::wants)
                .by(() -> rules.library().pages())
                .read(report.reading().heldTo(() -> house.configurations().houseStyles(stories.places())))
                .without(stories.leftOut());
    }
}
