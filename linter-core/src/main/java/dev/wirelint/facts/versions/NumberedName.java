package dev.wirelint.facts.versions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file that says which version of a story it holds, such as {@code harbour-fire-v2.txt} or
 * {@code harbour-fire/update-1.txt}.
 *
 * @param slug the folder and the name without what tells the version
 * @param stage what tells the version
 */
record NumberedName(String slug, String stage) {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?<slug>.*?)[-_. /](?<stage>v(?:ersion)?[-_. ]?\\d{1,2}|(?:alert|flash|snap|brief|update|wrapup|writethru|corrected|correction|refile)(?:[-_. ]?\\d{1,2})?)"
                    + "\\.(?:txt|md|markdown|html?|xml|json|nitf|newsml|adoc)");

    static Optional<NumberedName> of(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches() && name.group("slug").chars().anyMatch(Character::isLetter)
                ? Optional.of(new NumberedName(name.group("slug"), name.group("stage")))
                : Optional.empty();
    }
}
