package dev.wirelint.analysis;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What language a story is in: by its own words where they are a paragraph's worth, and else by what its file says.
 *
 * @param other the language, where it is not English
 * @param passages the paragraphs of an English story that are in another
 */
public record StoryLanguage(Optional<String> other, List<Span> passages) {
    private static final Part<StoryLanguage> PART = Part.of(StoryLanguage::read);
    private static final List<List<String>> ROWS =
            LanguageList.of("languages.txt").rows();
    /** The rows a small word stands in, English the first. */
    private static final Map<String, int[]> ROWS_OF = rowsOf();

    /** Fewer words do not show what language they are in. */
    private static final int PARAGRAPH = 30;

    private static final int PASSAGE = 12;
    private static final int LETTERS = 60;
    /** One word in so many is a small one, in running copy of any of the languages. */
    private static final int ONE_IN = 8;

    private static final Pattern IN_NAME = Pattern.compile("\\.([a-z]{2})(?:[-_][A-Za-z]{2})?\\.\\w+(?:#\\d+)?$");
    private static final Set<String> NAMES = Set.of(Locale.getISOLanguages());
    private static final Set<Zone> NO_PROSE = Set.of(Zone.CODE, Zone.TABLE, Zone.FURNITURE);

    public StoryLanguage {
        passages = List.copyOf(passages);
    }

    public static StoryLanguage of(Copy copy) {
        return copy.part(PART);
    }

    /** Whether the story as a whole is in another language than English. */
    public boolean isOther() {
        return other.isPresent();
    }

    private static Map<String, int[]> rowsOf() {
        Map<String, int[]> rows = new HashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            for (String word : ROWS.get(row).get(1).split(" ", -1)) {
                int[] known = rows.getOrDefault(word, new int[0]);
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = row;
                rows.put(word, more);
            }
        }
        return Map.copyOf(rows);
    }

    private static final Part<Function<Block, SmallWordCount>> COUNTED =
            Part.ofBlocks((copy, block) -> new SmallWordCount(copy, block));

    private static StoryLanguage read(Copy copy) {
        SmallWordCount all = new SmallWordCount();
        List<Block> prose = copy.article().blocks().stream()
                .filter(b -> !NO_PROSE.contains(b.zone()))
                .toList();
        prose.forEach(b -> all.add(copy.part(COUNTED).apply(b)));
        Optional<String> shown = all.other(PARAGRAPH);
        if (shown.isPresent()) {
            return new StoryLanguage(shown, List.of());
        }
        Optional<String> said = all.isEnglish() ? Optional.empty() : said(copy.article());
        return said.isPresent()
                ? new StoryLanguage(said, List.of())
                : new StoryLanguage(
                        Optional.empty(),
                        prose.stream()
                                .filter(b -> copy.part(COUNTED)
                                        .apply(b)
                                        .other(PASSAGE)
                                        .isPresent())
                                .map(Block::span)
                                .toList());
    }

    /** What the file says, where that is not English. */
    private static Optional<String> said(Article article) {
        String code = article.metadata().language().strip();
        if (code.isEmpty()) {
            Matcher name = IN_NAME.matcher(article.name());
            code = name.find() && NAMES.contains(name.group(1)) ? name.group(1) : "";
        }
        String language = code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return NAMES.contains(language) && !language.equals("en")
                ? Optional.of(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
                : Optional.empty();
    }

    /** Counts the small words of each language, and letters by their script. */
    private static final class SmallWordCount implements Placeless {
        private final int[] small = new int[ROWS.size()];
        private final Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        private int words;

        SmallWordCount() {}

        SmallWordCount(Copy copy, Block block) {
            for (PlainWord word : copy.words(block.span())) {
                words++;
                for (int row : ROWS_OF.getOrDefault(word.folded(), new int[0])) {
                    small[row]++;
                }
                word.folded()
                        .codePoints()
                        .filter(Character::isLetter)
                        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
            }
        }

        void add(SmallWordCount other) {
            words += other.words;
            for (int row = 0; row < small.length; row++) {
                small[row] += other.small[row];
            }
            other.letters.forEach((script, n) -> letters.merge(script, n, Integer::sum));
        }

        boolean isEnglish() {
            return words >= PARAGRAPH && small[0] * ONE_IN >= words;
        }

        /** The language other than English that so many words show; absent where they show none. */
        Optional<String> other(int fewest) {
            int total = letters.values().stream().mapToInt(n -> n).sum();
            int latin = letters.getOrDefault(Character.UnicodeScript.LATIN, 0);
            if (total >= LETTERS && latin * 2 < total) {
                return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(e -> "a language in " + e.getKey().name().toLowerCase(Locale.ROOT) + " letters");
            }
            int most = 0;
            for (int row = 1; row < small.length; row++) {
                most = most == 0 || small[row] > small[most] ? row : most;
            }
            boolean shows = words >= fewest && small[most] * ONE_IN >= words && small[most] > 2 * small[0];
            return shows ? Optional.of(ROWS.get(most).get(0)) : Optional.empty();
        }
    }
}
