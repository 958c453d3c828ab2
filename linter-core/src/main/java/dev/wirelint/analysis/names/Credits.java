package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who the byline says wrote a story, against whom the sign-off says it. */
public final class Credits {
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b((?:additional |further )?(?:reporting|writing|written|reported|editing|edited)) by\\b");
    private static final double NEAR = 1.6;

    private Credits() {}

    /** A name of the byline that the sign-off lacks, with the nearest one it has. */
    public record Mismatch(Mention byline, Optional<Mention> signOff) {
        private static final String INITIAL = "\\p{Lu}\\.? .*";

        /** Whether one of the two has the given name's first letter alone: "T. Marchetti". */
        public boolean isByInitial() {
            return signOff.filter(s -> isByInitial(byline.spelling(), s.spelling()))
                    .isPresent();
        }

        private static boolean isByInitial(String one, String other) {
            boolean initial = one.matches(INITIAL) || other.matches(INITIAL);
            return initial && one.charAt(0) == other.charAt(0) && other.endsWith(" " + family(one));
        }

        /** Whether the byline has initials and the sign-off the family name. */
        public boolean isByInitials(Copy copy) {
            return byline.spelling().matches("(?:\\p{Lu}\\.? )+\\p{Lu}.*")
                    && copy.blocks(Set.of(Zone.SIGN_OFF)).stream()
                            .anyMatch(b -> copy.textOf(b.span()).contains(" " + family(byline.spelling())));
        }

        private static String family(String name) {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    /** The names of the byline that the sign-off does not give among those who reported or wrote. */
    public static List<Mismatch> mismatches(Article article, Ledger names) {
        List<Mention> credited = new ArrayList<>();
        boolean saysWhoWrote = false;
        for (Block block : article.blocks(Set.of(Zone.SIGN_OFF))) {
            for (Mention mention : names.mentions()) {
                String part = block.span().contains(mention.span()) ? part(article.text(), block, mention) : "";
                if (!part.isEmpty() && !part.startsWith("edit")) {
                    credited.add(mention);
                    saysWhoWrote |= !part.startsWith("additional") && !part.startsWith("further");
                }
            }
        }
        List<Mismatch> mismatches = new ArrayList<>();
        if (!saysWhoWrote) {
            return mismatches;
        }
        for (Mention mention : names.mentions()) {
            boolean person =
                    mention.zone() == Zone.BYLINE && mention.isFullName() && !isInPlace(article.text(), mention);
            if (person && credited.stream().noneMatch(c -> isSame(c, mention))) {
                mismatches.add(new Mismatch(mention, nearest(mention, credited)));
            }
        }
        return mismatches;
    }

    /** The part of the sign-off that a writer's or editor's name stands in, in lower case; empty for other names. */
    private static String part(String text, Block block, Mention mention) {
        if (!mention.isFullName() || isInPlace(text, mention)) {
            return "";
        }
        Matcher part =
                PART.matcher(text).region(block.span().start(), mention.span().start());
        String last = "";
        while (part.find()) {
            last = part.group(1);
        }
        return last.toLowerCase(Locale.ROOT);
    }

    /** Whether two names differ in nothing but initials, and capitals where one is all in capitals. */
    private static boolean isSame(Mention one, Mention two) {
        return written(one).equals(written(two));
    }

    private static String written(Mention mention) {
        return words(mention).stream()
                .map(w -> Capitals.shout(w.spelling()) ? NameLetters.capitalised(w.spelling()) : w.spelling())
                .collect(Collectors.joining(" "));
    }

    private static boolean isInPlace(String text, Mention mention) {
        int start = mention.span().start();
        return text.substring(Math.max(0, start - 4), start).endsWith(" in ");
    }

    private static Optional<Mention> nearest(Mention byline, List<Mention> credited) {
        return credited.stream().filter(c -> isNear(byline, c)).findFirst();
    }

    /** Whether one word parts two full names, and only by its spelling. */
    private static boolean isNear(Mention one, Mention two) {
        List<NameWord> some = words(one);
        List<NameWord> others = words(two);
        if (some.size() != others.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < some.size(); i++) {
            String a = some.get(i).spelling();
            String b = others.get(i).spelling();
            if (!a.equals(b)) {
                different++;
                boolean near = SpellingComparison.of(a, b)
                        .filter(l -> l.cost() <= NEAR)
                        .isPresent();
                if (!near) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    private static List<NameWord> words(Mention mention) {
        return mention.words().stream().filter(w -> !w.isInitial()).toList();
    }
}
