package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places where a story gives initials in brackets after a name. */
public final class Definitions {
    private static final Sought BRACKETED = Sought.of(" \\((?<letters>\\p{L}{2,7})\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final int REACH = 120;

    private static final Part<Function<Set<Zone>, List<Definition>>> PART = Part.each(Definitions::read);

    private Definitions() {}

    /** Those of some zones, in reading order. */
    public static List<Definition> in(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Definition> read(Copy copy, Set<Zone> zones) {
        List<Definition> found = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            Matcher bracket = BRACKETED.in(copy, block.span());
            while (bracket.find()) {
                String letters = bracket.group("letters");
                if (Initials.isWrittenSo(letters)) {
                    int from = Math.max(block.span().start(), bracket.start() - REACH);
                    List<MatchResult> words = WORD.matcher(copy.text())
                            .region(from, bracket.start())
                            .results()
                            .toList();
                    Span span = new Span(bracket.start("letters"), bracket.end("letters"));
                    found.add(new Definition(Initials.of(letters, span), words, bracket.end()));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Initials in brackets.
     *
     * @param words the words in front of them
     * @param end where the closing bracket ends
     */
    public record Definition(Initials initials, List<MatchResult> words, int end) {
        /** Where the name starts that the initials stand for; -1 where they stand for none. */
        public int nameStart() {
            String[] plain = plain();
            for (int i = plain.length - 1; i >= 0; i--) {
                if (Character.toUpperCase(plain[i].charAt(0))
                                == initials.letters().charAt(0)
                        && initials.standFor(plain, i)) {
                    return words.get(i).start();
                }
            }
            return -1;
        }

        /** The capitals of the name right in front of the brackets; small words are passed over. */
        String capitals() {
            StringBuilder capitals = new StringBuilder();
            name().stream().filter(w -> Character.isUpperCase(w.charAt(0))).forEach(w -> capitals.append(w.charAt(0)));
            return capitals.toString();
        }

        /**
         * Whether the initials start with the word that says what kind of body it is, "Institute" in "Norland Institute
         * of Kilns" and in "Norland Kiln Institute": many languages put it first.
         */
        boolean startWithKind() {
            char kind = 0;
            for (String word : name()) {
                if (Character.isUpperCase(word.charAt(0))) {
                    kind = word.charAt(0);
                } else if (kind != 0 && !word.equals("and")) {
                    break;
                }
            }
            return initials.letters().charAt(0) == kind;
        }

        private List<String> name() {
            List<String> name = new ArrayList<>();
            for (int i = words.size() - 1; i >= 0; i--) {
                String word = words.get(i).group();
                boolean glued = i + 1 < words.size()
                        && words.get(i).end() + 1 != words.get(i + 1).start();
                if (glued
                        || word.equals("The")
                        || (!Character.isUpperCase(word.charAt(0)) && !Initials.isSmall(word))) {
                    break;
                }
                name.add(0, word);
            }
            return name;
        }

        private String[] plain() {
            return words.stream().map(MatchResult::group).toArray(String[]::new);
        }
    }
}
