package dev.wirelint.catalogue;

import dev.wirelint.analysis.names.VariantMatter;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rules.figures.NumberForm;
import dev.wirelint.rules.names.VariantForm;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the forms that are one word: {@code variant} and {@code number}. */
final class OneWordReader {
    static final String VARIANT = "variant";
    static final String NUMBER = "number";
    private static final Set<String> MATTERS =
            Arrays.stream(VariantMatter.values()).map(VariantMatter::label).collect(Collectors.toSet());

    private OneWordReader() {}

    static Rule variant(YamlMap head, Map<String, WordList> lists) {
        if (!lists.containsKey(VariantForm.LIST)) {
            throw head.wrong(VARIANT, "the page names no list '" + VariantForm.LIST + "' under 'lists'");
        }
        return VariantForm.of(head.oneOf(VARIANT, VariantMatter::of, MATTERS));
    }

    static Rule number(YamlMap head, Map<String, WordList> lists) {
        return NumberForm.of(head.require(NUMBER));
    }
}
