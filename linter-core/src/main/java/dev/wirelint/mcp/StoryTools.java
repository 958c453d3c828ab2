package dev.wirelint.mcp;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.Learned;
import dev.wirelint.finding.Fix;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.PageText;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the tools do, with what an assistant hands them; every answer is made of values alone, and nothing is written.
 */
final class StoryTools {
    /** In characters, as of a file. */
    private static final int LONGEST = 1 << 22;

    private static final int WIDTH = 100;
    private static final String TEXT = "text";

    /** What a text that is no file is read as. */
    private static final Map<String, String> ENDINGS = Map.of(
            TEXT, ".txt", "markdown", ".md", "html", ".html", "asciidoc", ".adoc", "xml", ".xml", "json", ".json");

    private final OpenedFolder folder;
    private final Supplier<Desk> desks;

    /** @param desks opens one for each call, so that a configuration that has changed holds from the next on */
    StoryTools(OpenedFolder folder, Supplier<Desk> desks) {
        this.folder = folder;
        this.desks = desks;
    }

    Map<String, Object> check(Map<String, Object> asked) throws IOException {
        return new ToldFindings(checked(asked), name(asked)).told();
    }

    String explain(Map<String, Object> asked) {
        String rule = words(asked, "rule")
                .orElseThrow(() -> new RefusedCall("name a rule, as a finding has it under \"rule\""));
        return new PageText(WIDTH, false).of(desks.get().guide().explain(rule));
    }

    Map<String, Object> ledger(Map<String, Object> asked) throws IOException {
        CheckedStory story = checked(asked);
        Learned learned =
                Learned.from(story).orElseThrow(() -> new RefusedCall("no copy could be read in " + name(asked)));
        return new ToldLedger(story, learned).told(name(asked));
    }

    Map<String, Object> fix(Map<String, Object> asked) {
        Desk desk = desks.get();
        Stories stories = stories(desk, asked);
        MendedStory mended = desk.mending(stories, Fix.Safety.SAFE, false)
                .mend(stories.inputs())
                .get(0);
        if (mended.trouble().isPresent()) {
            throw new RefusedCall(name(asked) + ": " + mended.trouble().get());
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", name(asked));
        told.put("fixes", mended.fixes());
        if (!mended.refused().isEmpty()) {
            told.put("refused", mended.refused());
        }
        told.put("text", mended.isChanged() ? mended.after() : mended.before().content());
        return told;
    }

    private CheckedStory checked(Map<String, Object> asked) throws IOException {
        Desk desk = desks.get();
        return OneCause.in(desk.check(stories(desk, asked))).stories().stream()
                .findFirst()
                .orElseThrow(() -> new RefusedCall("no story could be read"));
    }

    /** The one story that is asked about. */
    private Stories stories(Desk desk, Map<String, Object> asked) {
        Optional<String> text = words(asked, TEXT);
        Optional<String> file = words(asked, "file");
        if (text.isPresent() == file.isPresent()) {
            throw new RefusedCall("give either \"text\" or \"file\"");
        }
        if (text.isPresent()) {
            return written(text.get(), words(asked, "format").orElse(TEXT));
        }
        Path story = folder.file(file.get());
        Stories found = desk.stories(List.of(story.toString()), InputStream.nullInputStream());
        if (found.inputs().size() != 1) {
            throw new RefusedCall(file.get() + " is no story"
                    + found.leftOut().stream()
                            .findFirst()
                            .map(l -> ": " + l.reason().words())
                            .orElse(""));
        }
        return found;
    }

    private Stories written(String text, String format) {
        String ending = ENDINGS.get(format);
        if (ending == null) {
            throw new RefusedCall("\"format\" is one of "
                    + String.join(", ", ENDINGS.keySet().stream().sorted().toList()));
        }
        if (text.length() > LONGEST) {
            throw new RefusedCall("the text is longer than a story");
        }
        String name = TEXT + ending;
        return Stories.of(new Manuscript(folder.path().resolve(name), name, 1, text));
    }

    /** What the assistant calls the story. */
    private static String name(Map<String, Object> asked) {
        return words(asked, "file").orElse(TEXT);
    }

    private static Optional<String> words(Map<String, Object> asked, String name) {
        Object value = asked.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String words) {
            return Optional.of(words);
        }
        throw new RefusedCall("\"" + name + "\" is to be a string");
    }
}
