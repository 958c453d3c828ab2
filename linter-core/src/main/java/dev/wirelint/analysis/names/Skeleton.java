package dev.wirelint.analysis.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The consonants of a name by classes of sound, so that its transliterations share one key. */
public final class Skeleton {
    private static final List<Map.Entry<String, String>> CLASSES = List.of(
            Map.entry("shch", "S"),
            Map.entry("dsch", "j"),
            Map.entry("tsch", "C"),
            Map.entry("tch", "C"),
            Map.entry("sch", "S"),
            Map.entry("dzh", "j"),
            Map.entry("ch", "C"),
            Map.entry("cz", "C"),
            Map.entry("sh", "S"),
            Map.entry("sz", "S"),
            Map.entry("kh", "h"),
            Map.entry("gh", "h"),
            Map.entry("zh", "j"),
            Map.entry("dj", "j"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("ph", "v"),
            Map.entry("ts", "s"),
            Map.entry("tz", "s"),
            Map.entry("ck", "k"),
            Map.entry("ks", "x"),
            Map.entry("g", "h"),
            Map.entry("q", "k"),
            Map.entry("c", "k"),
            Map.entry("w", "v"),
            Map.entry("f", "v"),
            Map.entry("z", "s"));
    private static final Map<Character, List<Map.Entry<String, String>>> BY_FIRST =
            CLASSES.stream().collect(Collectors.groupingBy(c -> c.getKey().charAt(0)));
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
            for (Map.Entry<String, String> entry : BY_FIRST.getOrDefault(sound, List.of())) {
                if (key.startsWith(entry.getKey(), at)) {
                    sound = entry.getValue().charAt(0);
                    length = entry.getKey().length();
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
