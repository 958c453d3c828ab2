package dev.wirelint.article;

import java.util.List;
import java.util.Optional;

/**
 * By what a file tells which story it is a version of.
 *
 * @param ids what all versions of the story bear, such as a guid or the key of a NITF document
 * @param slug the story's slug, as given
 * @param version the number of the version, as given
 * @param replaces the ids, slugs or files that this version is said to take the place of
 */
public record Filing(List<String> ids, Optional<String> slug, Optional<String> version, List<String> replaces) {
    /** Nothing said. */
    public static final Filing NONE = new Filing(List.of(), Optional.empty(), Optional.empty(), List.of());

    public Filing {
        ids = List.copyOf(ids);
        replaces = List.copyOf(replaces);
    }
}
