package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.yaml.YamlMap;
import java.util.Map;

/** Reads one of the forms in which a page says a rule without a class. */
@FunctionalInterface
interface FormReader {
    /**
     * Reads the form.
     *
     * @param head the page's front matter, with the key of the form
     * @param lists the lists the page names
     */
    Rule read(YamlMap head, Map<String, WordList> lists);
}
