package dev.wirelint.catalogue;

import dev.wirelint.language.OwnRulesFolder;
import dev.wirelint.rule.RulePage.Form;
import dev.wirelint.rule.forms.LanguageToolForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step of the build: cuts the rules that the shipped pages name out of LanguageTool's grammar, so that no run reads
 * all of it.
 */
public final class OwnRulesCut {
    private OwnRulesCut() {}

    /**
     * Cuts them out.
     *
     * @param args the folder of the classes
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        OwnRulesFolder.clear(classes);
        Set<String> ids = new TreeSet<>();
        RuleLibrary.load().pages().forEach(page -> {
            if (page.form() instanceof Form.Declared declared && declared.rule() instanceof LanguageToolForm form) {
                ids.addAll(form.ids());
            }
        });
        OwnRulesFolder.write(classes, ids);
    }
}
