package dev.wirelint.lsp;

import dev.wirelint.desk.Learned;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Once;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document with what was found in just that text of it.
 *
 * @param folder the folder that is open in the editor, from which the names of other files count
 * @param learned what the text says, which is read once somebody asks; absent where no copy could be read in it
 */
record Checked(OpenStory document, CheckedStory story, Path folder, Lines lines, Once<Optional<Learned>> learned) {
    Checked(OpenStory document, CheckedStory story, Path folder) {
        this(document, story, folder, document.lines(), new Once<>(() -> Learned.from(story)));
    }
}
