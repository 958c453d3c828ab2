package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the credit that ends a caption: a picture agency by its name, a news agency beside a photographer's name or a
 * word such as "photo", or whatever follows a label such as "Photo by".
 */
final class PhotoCredit {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_SIGNED = 160;
    private static final Pattern BREAK = Pattern.compile("[.!?…”\"]\\)?(?=\\s)|\\s[\\[(|]|\\s[/–—-]\\s|[)\\]]\\s");

    /**
     * A label that needs no mark before it, since no sentence has its word with a capital and a colon or dots behind.
     */
    private static final Pattern GLUED = Pattern.compile(
            "(?:\\b(?:Image|Photo|Picture|Video) (?:c|C)redit|Credits?) ?(?::|\\.{3}|…) ?(?=\\p{Lu})"
                    + "|(?<=\\p{Ll}[ .]?)Photo(?:graph)?s?(?:: ?| (?:by|courtesy of) )(?=\\p{Lu})"
                    + "|(?<=\\p{L}[ .|]{1,3})© ?(?=\\p{Lu}[\\p{L}.’'-]*+(?:[ /,|]{1,3}+\\p{Lu}[\\p{L}.’'-]*+){0,6}+\\s*+$)");

    /** Who made a picture, and for whom, where no list has the agency: "Ida Holt for Larkport Gazette". */
    private static final Pattern UNLISTED = Pattern.compile("(?<who>N(?: N){1,2})(?: for |/)(?:[Tt]he )?N(?: N){0,3}"
            .replace("N", "(?!The\\b)\\p{Lu}[\\p{L}.’'-]*\\p{L}"));

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("the (?=\\p{Lu})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/,|]+");
    private static final Set<String> JOINING =
            LanguageList.beside(PhotoCredit.class, "credit-joins.txt").words();
    private static final Pattern PARTS = Pattern.compile("\\s*[/,|]\\s*|\\s+via\\s+|\\s+for\\s+");

    private final Set<String> pictureAgencies = new HashSet<>();
    private final Set<String> newsAgencies = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> pictureWords = new HashSet<>();

    private PhotoCredit() {}

    static PhotoCredit of(WordList list) {
        PhotoCredit credit = new PhotoCredit();
        Map<String, Set<String>> kinds = new HashMap<>();
        kinds.put("picture-agency", credit.pictureAgencies);
        kinds.put("news-agency", credit.newsAgencies);
        kinds.put("label", credit.labels);
        kinds.put("word", credit.pictureWords);
        for (WordList.ListRow row : list.rows()) {
            Set<String> kind = kinds.get(row.column(0));
            if (kind == null) {
                throw new PageException(list.location() + ":" + row.line()
                        + ": a row starts with picture-agency, news-agency, label or word, not '" + row.column(0)
                        + "'");
            }
            kind.add(PlainWord.fold(row.column(1)));
        }
        return credit;
    }

    /** The credit a paragraph ends with, its brackets included. */
    Optional<Span> endOf(String text, Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - LONGEST);
        Matcher breaks = BREAK.matcher(text).region(from, paragraph.end());
        Optional<Span> found = Optional.empty();
        int start = from == paragraph.start() ? from : -1;
        while (true) {
            if (start >= 0 && start < paragraph.end()) {
                String tail = text.substring(start, paragraph.end());
                boolean signed = start > paragraph.start()
                        && start - paragraph.start() <= LONGEST_SIGNED
                        && UNLISTED.matcher(tail.contains(" for ") ? strip(tail) : tail)
                                .matches();
                if (signed || isCredit(tail)) {
                    found = Optional.of(new Span(start, paragraph.end()));
                }
            }
            if (!breaks.find()) {
                return found.or(() -> gluedIn(text, new Span(from, paragraph.end())));
            }
            start = startAfter(text, breaks);
        }
    }

    /** A credit whose label hangs on to the caption: "the harbourCredit: ABC". */
    private static Optional<Span> gluedIn(String text, Span end) {
        Matcher label = GLUED.matcher(text).region(end.start(), end.end());
        while (label.find()) {
            Span credit = new Span(label.start(), end.end());
            if (SPACE.splitAsStream(credit.of(text)).count() <= MOST_WORDS) {
                return Optional.of(credit);
            }
        }
        return Optional.empty();
    }

    private static int startAfter(String text, Matcher breaks) {
        char opening = text.charAt(breaks.end() - 1);
        int start = opening == '(' || opening == '[' ? breaks.end() - 1 : breaks.end();
        return Scan.over(text, start, text.length(), Character::isWhitespace);
    }

    private boolean isCredit(String tail) {
        String bare = PlainWord.fold(strip(tail));
        boolean quoted = tail.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
        if (quoted || bare.isEmpty() || SPACE.splitAsStream(bare).count() > MOST_WORDS) {
            return false;
        }
        if (labels.stream().anyMatch(l -> bare.startsWith(l) && isLabelled(strip(tail), l))) {
            return true;
        }
        return pictureAgencies.contains(bare)
                || isNamedAgency(strip(tail), PARTS.splitAsStream(bare).toList());
    }

    /** After a label a name follows, with a capital, and after "by" no more than names. */
    private boolean isLabelled(String tail, String label) {
        int behind = Scan.over(tail, label.length(), tail.length(), c -> c == ' ' || c == ':');
        Matcher article = ARTICLE.matcher(tail).region(behind, tail.length());
        int next = label.endsWith(" of") && article.lookingAt() ? article.end() : behind;
        boolean named = behind > label.length()
                && next < tail.length()
                && (!Character.isLowerCase(tail.charAt(next)) || startsWithAgency(tail.substring(next)))
                && behind - label.length() <= 3;
        return named
                && (!label.endsWith(" by")
                        || BETWEEN_WORDS.splitAsStream(tail.substring(next)).allMatch(this::isPartOfCredit));
    }

    /** Some agencies write themselves without a capital. */
    private boolean startsWithAgency(String named) {
        return PARTS.splitAsStream(PlainWord.fold(named)).limit(1).anyMatch(pictureAgencies::contains);
    }

    private boolean isNamedAgency(String tail, List<String> parts) {
        if (!BETWEEN_WORDS.splitAsStream(tail).allMatch(this::isPartOfCredit)) {
            return false;
        }
        if (parts.stream().anyMatch(pictureAgencies::contains)) {
            return true;
        }
        boolean news = parts.stream().anyMatch(p -> newsAgencies.contains(withoutPictureWords(p)));
        boolean pictured = parts.stream().anyMatch(p -> !p.equals(withoutPictureWords(p)));
        boolean joined =
                parts.size() > 1 && (tail.indexOf('/') >= 0 || tail.contains(" via ") || tail.contains(" for "));
        return news && (pictured || joined || tail.startsWith("via "));
    }

    private boolean isPartOfCredit(String word) {
        String folded = PlainWord.fold(word);
        boolean named = word.isEmpty() || !Character.isLowerCase(word.charAt(0));
        return named || JOINING.contains(folded) || pictureWords.contains(folded);
    }

    private String withoutPictureWords(String part) {
        return SPACE.splitAsStream(part).filter(w -> !pictureWords.contains(w)).collect(Collectors.joining(" "));
    }

    private static String strip(String tail) {
        int start = Scan.over(tail, 0, tail.length(), c -> "([ ".indexOf(c) >= 0);
        return tail.substring(start, Scan.back(tail, tail.length(), start, c -> ")]. ".indexOf(c) >= 0));
    }
}
