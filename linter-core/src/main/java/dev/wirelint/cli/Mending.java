package dev.wirelint.cli;

import dev.wirelint.report.Summary;
import dev.wirelint.run.Input;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.MendingRun;
import dev.wirelint.run.Progress;
import dev.wirelint.text.Escaped;
import java.util.List;

/** Mends stories before the eyes of whoever waits for it, and says how far it came where it is cut short. */
record Mending(MendingRun run, boolean writes, boolean quiet, Console console) {
    List<MendedStory> mend(List<Input> inputs) {
        if (quiet || !console.watched()) {
            return mend(inputs, () -> {}, () -> {});
        }
        try (Progress progress = new Progress(console.err(), inputs.size())) {
            return mend(inputs, progress::checked, progress::close);
        }
    }

    private List<MendedStory> mend(List<Input> inputs, Runnable progress, Runnable end) {
        if (!writes) {
            return run.mend(inputs, progress);
        }
        Runnable words = () -> {
            end.run();
            tell("interrupted");
        };
        Interruption interruption = new Interruption(words);
        try {
            return run.mend(inputs, progress);
        } catch (RuntimeException | Error e) {
            end.run();
            tell("stopped");
            throw e;
        } finally {
            interruption.over();
        }
    }

    /** The stories that are mended already: the run is over, and nobody else tells. */
    private void tell(String how) {
        List<MendedStory> mended = run.stop();
        mended.forEach(this::show);
        console.err()
                .println("wirelint: " + how + "; "
                        + (mended.isEmpty()
                                ? "no story was mended"
                                : Summary.number(mended.size(), "story was", "stories were") + " mended"));
        console.out().flush();
        console.err().flush();
    }

    /** Says how many fixes a story took. */
    void show(MendedStory story) {
        console.out().println(Escaped.of(story.path()) + ": " + Summary.number(story.fixes(), "fix", "fixes"));
    }
}
