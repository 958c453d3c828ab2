package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase as an editor writes it in a list: words in any case, {@code a/b} for one of several, {@code [a b]} for words
 * that may be missing, {@code <name>} for one to six capitalised words, {@code <site>} for a word with a dot inside,
 * {@code <number>} for a figure, {@code <count>} for a whole one, and {@code ...} for up to eight words of any kind,
 * none of another sentence.
 */
final class Phrase {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_GAP = 8;
    private static final int LEAST_TELLING = 3;
    private static final Set<String> INSIDE_NAMES = Set.of("the", "of", "and", "for", "on", "in", "&");

    /** Stands nowhere. */
    private static final Phrase NONE = new Phrase(List.of(new PhrasePart.OneOf(Set.of())));

    private final List<PhrasePart> parts;

    private Phrase(List<PhrasePart> parts) {
        this.parts = parts;
    }

    static Phrase parse(String written, String location) {
        List<PhrasePart> parts = new ArrayList<>();
        List<PhrasePart> optional = new ArrayList<>();
        boolean inside = false;
        String spaced = written.replace("[", " [ ").replace("]", " ] ").trim();
        for (String piece : SPACE.splitAsStream(spaced).toList()) {
            switch (piece) {
                case "[" -> inside = true;
                case "]" -> {
                    parts.add(new PhrasePart.Optional(List.copyOf(optional)));
                    optional.clear();
                    inside = false;
                }
                default -> (inside ? optional : parts).add(part(piece));
            }
        }
        if (inside || parts.isEmpty()) {
            throw new PageException(location + ": '" + written + "' is no phrase; close each [ with a ]");
        }
        return new Phrase(List.copyOf(parts));
    }

    private static PhrasePart part(String piece) {
        return piece.contains("/") && piece.contains("<")
                ? new PhrasePart.AnyOf(
                        SLASH.splitAsStream(piece).map(Phrase::simplePart).toList())
                : simplePart(piece);
    }

    /** The mark of a plural owner is none of its word's: "editors' picks". */
    static String withoutLastMark(String word) {
        return word.length() > 1 && word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private static PhrasePart simplePart(String piece) {
        return switch (piece) {
            case "<name>" -> new PhrasePart.WordRun(1, LONGEST_NAME, WordClass.NAME);
            case "<site>" -> new PhrasePart.WordRun(1, 1, WordClass.SITE);
            case "<number>" -> new PhrasePart.WordRun(1, 1, WordClass.NUMBER);
            case "<count>" -> new PhrasePart.WordRun(1, 1, WordClass.COUNT);
            case "..." -> new PhrasePart.WordRun(0, LONGEST_GAP, WordClass.ANY);
            default ->
                new PhrasePart.OneOf(SLASH.splitAsStream(PlainWord.fold(piece))
                        .map(Phrase::withoutLastMark)
                        .collect(Collectors.toUnmodifiableSet()));
        };
    }

    /**
     * Where the longest reading of the phrase ends that starts at a word.
     *
     * @return the index after its last word, or -1 where the phrase does not stand there
     */
    int endFrom(Words words, int start) {
        return match(parts, 0, words, start);
    }

    /** Whether words of any kind may stand in it. */
    boolean hasGap() {
        return hasGap(parts);
    }

    private static boolean hasGap(List<PhrasePart> parts) {
        return parts.stream()
                .anyMatch(p -> (p instanceof PhrasePart.WordRun run && run.kind() == WordClass.ANY)
                        || (p instanceof PhrasePart.Optional o && hasGap(o.parts())));
    }

    /**
     * What is left of it where optional parts, names, figures and gaps are: the words of which one must stand there.
     */
    List<Set<String>> setWords() {
        return parts.stream()
                .filter(p -> p instanceof PhrasePart.OneOf)
                .map(p -> ((PhrasePart.OneOf) p).words())
                .toList();
    }

    /** Whether it is more than a word or two with a name or a figure, which any sentence may have. */
    boolean isKnownByItsWords() {
        boolean signed = setWords().stream().flatMap(Set::stream).anyMatch(Phrase::isSign);
        return signed || isSet(parts) || hasGap() || setWords().size() >= LEAST_TELLING;
    }

    /** A sign such as ©, which no sentence has. */
    private static boolean isSign(String word) {
        return word.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it is long enough, and its words are set enough, to be known inside running copy. */
    private boolean isTelling() {
        return isSet(parts)
                && parts.stream().filter(p -> p instanceof PhrasePart.OneOf).count() >= LEAST_TELLING;
    }

    /** The same phrase where it is so, and otherwise one that stands nowhere. */
    Phrase whereTelling() {
        return isTelling() ? this : NONE;
    }

    private static boolean isSet(List<PhrasePart> parts) {
        return parts.stream()
                .allMatch(
                        p -> p instanceof PhrasePart.OneOf || (p instanceof PhrasePart.Optional o && isSet(o.parts())));
    }

    private static int match(List<PhrasePart> parts, int part, Words words, int at) {
        if (part == parts.size()) {
            return at;
        }
        return matchPart(parts.get(part), parts, part, words, at);
    }

    private static int matchPart(PhrasePart next, List<PhrasePart> parts, int part, Words words, int at) {
        if (next instanceof PhrasePart.AnyOf any) {
            return any.parts().stream()
                    .mapToInt(p -> matchPart(p, parts, part, words, at))
                    .max()
                    .orElse(-1);
        }
        if (next instanceof PhrasePart.OneOf one) {
            boolean reads = at < words.size() && one.words().contains(words.folded(at));
            return reads ? match(parts, part + 1, words, at + 1) : -1;
        }
        if (next instanceof PhrasePart.Optional optional) {
            int with = match(optional.parts(), 0, words, at);
            int end = with < 0 ? -1 : match(parts, part + 1, words, with);
            return end >= 0 ? end : match(parts, part + 1, words, at);
        }
        return matchRun((PhrasePart.WordRun) next, parts, part, words, at);
    }

    private static int matchRun(PhrasePart.WordRun run, List<PhrasePart> parts, int part, Words words, int at) {
        int most = 0;
        while (most < run.most() && at + most < words.size() && run.kind().takes(words, at + most, most == 0)) {
            most++;
        }
        for (int taken = most; taken >= run.least(); taken--) {
            int end = match(parts, part + 1, words, at + taken);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static final Pattern OF_THREE_PARTS = Pattern.compile("\\d++[.-]\\d++[.-]\\d++.*+");

    private enum WordClass {
        NAME,
        NUMBER,
        COUNT,
        SITE,
        ANY;

        boolean takes(Words words, int index, boolean first) {
            return switch (this) {
                case ANY -> !words.endsSentenceBefore(index);
                case SITE -> words.folded(index).indexOf('.') > 0;
                case NUMBER -> isFigure(words.folded(index));
                case COUNT -> words.folded(index).chars().allMatch(Character::isDigit);
                case NAME -> isNamePart(words, index, first);
            };
        }

        /** A figure, and no version or date with its parts. */
        private static boolean isFigure(String word) {
            return Character.isDigit(word.charAt(0))
                    && !OF_THREE_PARTS.matcher(word).matches();
        }

        private static boolean isNamePart(Words words, int index, boolean first) {
            String word = words.folded(index);
            boolean joins = INSIDE_NAMES.contains(word) && !first;
            boolean fits = words.isCapital(index) || Character.isDigit(word.charAt(0)) || word.contains(".") || joins;
            return fits && (first || !words.opensSentence(index));
        }
    }

    private sealed interface PhrasePart {
        record OneOf(Set<String> words) implements PhrasePart {}

        record AnyOf(List<PhrasePart> parts) implements PhrasePart {}

        record Optional(List<PhrasePart> parts) implements PhrasePart {}

        record WordRun(int least, int most, WordClass kind) implements PhrasePart {}
    }
}
