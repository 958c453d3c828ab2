package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whose a form of the house list is in one story: a Ms Lyons is no city, and a namesake is no statesman. */
final class Bearers {
    private static final Pattern NAMESAKE = Pattern.compile(
            "(?:'s|\u2019s)?, (?:\\d{1,2}[,.;]|an? (?!former\\b)(?:[\\p{L}-]+ ){1,3}(?:from|at|in|of) )");
    private static final int REACH = 60;

    private final Copy copy;
    private @Nullable Set<String> families;

    Bearers(Copy copy) {
        this.copy = copy;
    }

    /** Whether somebody else than the list means bears the form at this place. */
    boolean isAnothers(Mention mention, Span place, NameEntry entry) {
        Optional<NameEntry.NameOf> kind = entry.kind();
        boolean person = kind.filter(k -> k == NameEntry.NameOf.PERSON).isPresent();
        if (person) {
            int end = place.end();
            return NAMESAKE.matcher(copy.text())
                    .region(end, Math.min(copy.text().length(), end + REACH))
                    .lookingAt();
        }
        boolean settled = kind.isPresent();
        return settled && (isFamilyOf(mention, place) || families().contains(word(place)));
    }

    private static boolean isFamilyOf(Mention mention, Span place) {
        boolean behindName = mention.title().isPresent() || mention.span().start() < place.start();
        return mention.isCertainlyPerson() && behindName && mention.span().end() <= place.end();
    }

    /** The last words of the names of people. */
    private Set<String> families() {
        if (families == null) {
            families = Ledger.of(copy).mentions().stream()
                    .filter(Mention::isCertainlyPerson)
                    .map(m -> m.words().get(m.words().size() - 1))
                    .map(NameWord::spelling)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return families;
    }

    private String word(Span place) {
        String written = copy.textOf(place);
        boolean possessive = written.endsWith("'s") || written.endsWith("\u2019s");
        return possessive ? written.substring(0, written.length() - 2) : written;
    }
}
