package dev.wirelint.rule;

import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import java.util.Collection;
import java.util.Set;

/** What holds for a rule in this run: the zones it reads, its lists and its options. */
public final class Settings {
    private final RulePage page;
    private final Vocabulary vocabulary;
    private final SharedNames names;

    public Settings(RulePage page, Vocabulary vocabulary) {
        this(page, vocabulary, new SharedNames(vocabulary));
    }

    /** @param names the names that the rules of a run share */
    public Settings(RulePage page, Vocabulary vocabulary, SharedNames names) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** The words of the house that runs the check. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The names of the house, and those of a list beside the page, which give way to them. */
    public HouseNames names(String list) {
        return names.with(list(list));
    }

    /** The zones the rule may speak in. */
    public Set<Zone> zones() {
        return page.zones();
    }

    /** A list the page names under {@code lists}. */
    public WordList list(String name) {
        WordList list = page.lists().get(name);
        if (list == null) {
            throw new PageException(page.location() + ": names no list '" + name + "' under lists:");
        }
        return list;
    }

    /** Where the page was read, for messages. */
    public String location() {
        return page.location();
    }

    /** A text the page gives under {@code options}, or what holds where it gives none. */
    public String text(String name, String otherwise) {
        Object value = page.options().get(name);
        return value == null ? otherwise : String.valueOf(value);
    }

    /**
     * A text the page gives under {@code options} that is one of some, or what holds where it gives none.
     *
     * @param known in the order in which a message tells them
     */
    public String choice(String name, String otherwise, Collection<String> known) {
        String asked = text(name, otherwise);
        if (!known.contains(asked)) {
            throw new PageException(location() + ": the option '" + name + "' is one of " + String.join(", ", known)
                    + "; not '" + asked + "'");
        }
        return asked;
    }

    /** A whole number the page gives under {@code options}. */
    public int number(String name) {
        if (page.options().get(name) instanceof Integer number) {
            return number;
        }
        throw new PageException(page.location() + ": gives no whole number '" + name + "' under options:");
    }
}
