package dev.wirelint.catalogue;

import dev.wirelint.rule.RulePage;
import dev.wirelint.text.PageException;
import java.util.Locale;
import java.util.Optional;

/**
 * The classes that check what a page alone cannot say. They are found by the names of the page and its pack: the rule
 * {@code names/name-order-variant.md} is the class {@code rules.names.NameOrderVariant}.
 */
final class RuleClasses {
    private static final String PACKAGE = "dev.wirelint.rules.";

    private RuleClasses() {}

    /**
     * The rule of a page.
     *
     * @throws PageException where there is no class for it
     */
    static <T> T of(RulePage page, Class<T> kind) {
        return find(page, kind)
                .orElseThrow(() -> new PageException(page.location()
                        + ": there is no class for this rule, and none of "
                        + String.join(", ", Forms.KEYS.stream().sorted().toList())));
    }

    private static <T> Optional<T> find(RulePage page, Class<T> kind) {
        try {
            Class<?> found = Class.forName(name(page), true, RuleClasses.class.getClassLoader());
            return kind.isAssignableFrom(found)
                    ? Optional.of(kind.cast(found.getConstructor().newInstance()))
                    : Optional.empty();
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the class of rule " + page.id() + " cannot be made", e);
        }
    }

    /** What the class of a page is called. */
    static String name(RulePage page) {
        StringBuilder name = new StringBuilder(PACKAGE)
                .append(page.pack().replace("-", "").toLowerCase(Locale.ROOT))
                .append('.');
        for (String word : page.id().value().split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
        }
        return name.toString();
    }
}
