package dev.wirelint.analysis.names;

import dev.wirelint.language.LanguageList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The consonants of a name by classes of sound, so that its transliterations share one key. */
public final class Skeleton {
    /** NameLetters and their class, the longer before the shorter. */
    private static final Map<Character, List<List<String>>> BY_FIRST =
            LanguageList.of("names/sounds.txt").rows().stream()
                    .collect(Collectors.groupingBy(r -> r.get(0).charAt(0)));

    private static final String VOWELS = "aeiouyj";

    private Skeleton() {}

    /**
     * The skeleton of a name.
     *
     * @param key the name's letters, folded
     */
    public static String of(String key) {
        StringBuilder skeleton = new StringBuilder(key.length());
        int at = 0;
        while (at < key.length()) {
            char sound = key.charAt(at);
            int length = 1;
            for (List<String> row : BY_FIRST.getOrDefault(sound, List.of())) {
                if (key.startsWith(row.get(0), at)) {
                    sound = row.get(1).charAt(0);
                    length = row.get(0).length();
                    break;
                }
            }
            add(skeleton, sound, at == 0, at + length == key.length());
            at += length;
        }
        return skeleton.toString();
    }

    private static void add(StringBuilder skeleton, char sound, boolean first, boolean last) {
        if (VOWELS.indexOf(sound) >= 0) {
            if (first) {
                skeleton.append(sound == 'j' ? 'j' : 'a');
            }
            return;
        }
        boolean silent = last && sound == 'h';
        boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
        if (!silent && !doubled) {
            skeleton.append(sound);
        }
    }
}
