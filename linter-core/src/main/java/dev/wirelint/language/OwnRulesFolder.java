package dev.wirelint.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules cut out of LanguageTool's grammar, for the build to put beside the classes. */
public final class OwnRulesFolder {
    private OwnRulesFolder() {}

    /** Takes away what an earlier build has written, so that it is not read by this one. */
    public static void clear(Path classes) throws IOException {
        Files.deleteIfExists(folder(classes).resolve(OwnRules.INDEX));
    }

    /**
     * Writes the rules with an index of the words they look for.
     *
     * @param classes where the classes stand
     * @throws UnknownRuleException where LanguageTool has no such rule
     */
    public static void write(Path classes, Set<String> ids) throws IOException {
        Path folder = folder(classes);
        Files.createDirectories(folder);
        List<String> index = new ArrayList<>();
        for (String id : ids) {
            OwnRules.OwnRule entry = OwnRules.inGrammar(id);
            Files.writeString(folder.resolve(id + ".xml"), entry.xml());
            index.addAll(entry.lines());
        }
        Files.write(folder.resolve(OwnRules.INDEX), index);
    }

    private static Path folder(Path classes) {
        return classes.resolve("dev/wirelint/language/" + OwnRules.FOLDER);
    }
}
