package dev.wirelint.catalogue;

import dev.wirelint.language.OwnRulesFolder;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.forms.LanguageToolForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step of the build: reads the shipped pages and says what is wrong with them, cuts the rules that they name out of
 * LanguageTool's grammar, and writes the pages into the catalogue, so that no run reads all of either.
 */
public final class BuildStep {
    private BuildStep() {}

    /**
     * Takes the step.
     *
     * @param args the folder of the classes
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        OwnRulesFolder.clear(classes);
        Catalogue.clear(classes);
        RuleLibrary library = RuleLibrary.load();
        Set<String> ids = new TreeSet<>();
        for (RulePage page : library.pages()) {
            if (page.form() instanceof CheckedBy.Declared declared
                    && declared.rule() instanceof LanguageToolForm form) {
                ids.addAll(form.ids());
            }
        }
        OwnRulesFolder.write(classes, ids);
        library.prepare(library.pages());
        Catalogue.write(classes, library.print(), library.pages());
    }
}
