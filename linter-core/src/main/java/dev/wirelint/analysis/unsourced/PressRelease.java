package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.language.LanguageList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a press release, which is its own source: whoever sends it stands behind its figures. */
final class PressRelease {
    private static final Part<Boolean> PART = Part.of(PressRelease::read);
    private static final Pattern HEAD =
            Pattern.compile(LanguageList.beside(PressRelease.class, "press-release.txt").words().stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?im)^[ *#]*(?:", ")\\b")));
    private static final Pattern SENDER =
            Pattern.compile("/(?:PRNewswire|CNW)/|\\b(?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE|EQS-News)\\b");

    private PressRelease() {}

    static boolean is(Copy copy) {
        return copy.part(PART);
    }

    private static boolean read(Copy copy) {
        return HEAD.matcher(copy.text()).find() || SENDER.matcher(copy.text()).find();
    }
}
