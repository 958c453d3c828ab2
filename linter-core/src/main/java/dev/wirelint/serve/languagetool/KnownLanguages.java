package dev.wirelint.serve.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that are answered for, which are the kinds of English there are. */
enum KnownLanguages {
    US("English (US)", "en-US"),
    GB("English (GB)", "en-GB"),
    AU("English (Australian)", "en-AU"),
    CA("English (Canadian)", "en-CA"),
    NZ("English (New Zealand)", "en-NZ"),
    ZA("English (South African)", "en-ZA"),
    PLAIN("English", "en");

    static final List<KnownLanguages> ALL = List.of(values());

    private static final String AUTO = "auto";

    private final String title;
    private final String tag;

    KnownLanguages(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    String title() {
        return title;
    }

    String tag() {
        return tag;
    }

    /** The language a tool names, however it writes it; of another language absent. */
    static Optional<KnownLanguages> of(String named) {
        String asked = named.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (asked.isEmpty() || asked.equals(AUTO)) {
            return Optional.of(US);
        }
        return ALL.stream()
                .filter(l -> l.tag.toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .or(() -> asked.equals("en") || asked.startsWith("en-") ? Optional.of(US) : Optional.empty());
    }
}
