package dev.wirelint.analysis.headings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers above a story that claim nothing it has to bear out: a question put to somebody, a result, a list of things.
 */
final class ToldByDeckAlone {
    private static final LanguageList WORDS = LanguageList.beside(ToldByDeckAlone.class, "deck-words.txt");
    private static final String SIDE = "\\p{Lu}[\\p{L}.'’&-]*(?: [\\p{Lu}&][\\p{L}.'’-]*){0,4}";
    private static final String SCORE =
            "(?:\\(?\\d{1,4}(?:[-–:/&.]\\d{1,4})*(?: (?:dec|all out|for \\p{L}+))?\\.?\\)?)";
    private static final String BEAT = anyOf("beat");
    private static final String MARGIN =
            "by (?:an innings and )?[\\p{L}\\d-]+ \\p{L}+(?: with [\\p{L}\\d]+ \\p{L}+ (?:left|to spare|remaining))?";

    /** "Norland 24 Sandby 17", "Norland (212-8) beat Sandby (197) by 15 runs", and nothing else. */
    private static final Pattern RESULT = Pattern.compile(SIDE + "(?: " + SCORE + ",? (?:" + BEAT + " )?| " + BEAT
            + " )" + SIDE + "(?:(?: and|,)? " + SCORE + ")*(?:,? " + MARGIN + ")?(?: \\([^()]*\\))?\\.?");

    /** "Norland 24 (Duarte 2, Renner tries; Renner pen)": what one side scored, and who. */
    private static final Pattern SIDE_SCORED = Pattern.compile(SIDE + " " + SCORE + " \\([^()]*\\p{L}[^()]*\\)[.;]?");

    /** "Sandby Press, 312 pages, £18.99": where a book is to be had. */
    private static final Pattern BOOK = Pattern.compile(".*\\b\\d{2,4} ?(?:pages|pp)\\b.*", Pattern.DOTALL);

    /** "Price: from £849", "Rating: 4 out of 5": a fact behind its label, and no more. */
    private static final Pattern LABELLED = Pattern.compile(
            "\\p{Lu}[\\p{L} ]{1,24}: (?:from |up to |about |around )?[$£€¥]?\\d[\\d.,:]*(?: ?[\\p{L}%/.$£€\\d-]+){0,5}");

    /** "Questions 112 to 121", "page 31": numbers that things go by. */
    private static final Pattern GOES_BY = Pattern.compile(
            ".*\\b(?:[Qq]uestions?|Qq?|[Pp]ages?|[Nn]os?\\.?|[Nn]umbers?|[Pp]aragraphs?|[Aa]rticles?|[Cc]hapters?|[Ee]pisodes?|[Vv]olumes?|[Ii]ssues?|[Rr]ooms?|[Ll]ots?|[Ss]ections?|[Ll]essons?|[Vv]erses?|[Bb]us(?:es)?|[Rr]outes?|[Tt]rams?|[Ll]ines?|[Ff]lights?|[Tt]rains?|[Rr]oads?) (?:\\d+ ?(?:to|and|-|–) ?)?",
            Pattern.DOTALL);

    /** "Three in five": a ratio that the story may tell as a share. */
    private static final Pattern RATIO = Pattern.compile(
            "(?i).*\\b(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of)(?: every)? ",
            Pattern.DOTALL);

    /** "Around the world in 200 words": how long the piece is itself. */
    private static final Pattern OWN_LENGTH = Pattern.compile(
            "(?i)^ (?:words|minutes|seconds|pictures|photos|photographs|charts|maps|graphs|numbers|questions|objects|steps|quotes|lines)\\b");

    /** "Distance: 5½ miles": one of the lines of a box of facts. */
    private static final Pattern FACT_LINE = Pattern.compile("\\p{Lu}[\\p{L} ]{1,24}: \\S.*", Pattern.DOTALL);

    private static final int FEWEST_FACTS = 3;

    /** "Duarte, at 57, brings the cup home". */
    private static final Pattern AGE = Pattern.compile(".*, (?:now |still )?at ", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("[,;] ?(?:and |but |or )?| (?:and|but|plus|or) ");
    private static final Pattern OPENS_PART =
            Pattern.compile("(?i)(?:" + anyOf("some") + "|\\d[\\d,.]*|\\p{L}+-\\p{L}+) .*");
    private static final int LONGEST_RESULT = 160;
    private static final int LONGEST_PART = 5;
    private static final int NOUN_REACH = 3;

    private final Copy copy;
    private final Set<Zone> story;

    ToldByDeckAlone(Copy copy, Set<Zone> story) {
        this.copy = copy;
        this.story = story;
    }

    private static String anyOf(String kind) {
        return WORDS.words(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    boolean holds(Quantity quantity) {
        return copy.article()
                .blockAt(quantity.span().start())
                .filter(b -> isAge(b, quantity)
                        || isResult(b)
                        || isFact(b, quantity)
                        || isMeasureOfItself(b, quantity)
                        || GOES_BY.matcher(copy.text())
                                .region(b.span().start(), quantity.said().start())
                                .matches()
                        || isPutToSomebody(b)
                        || ((isAsked(b, quantity) || isOfThings(b, quantity)) && !isCountedBelow(quantity)))
                .isPresent();
    }

    private boolean isAge(Block block, Quantity quantity) {
        int start = quantity.said().start();
        boolean closed = quantity.said().end() < copy.text().length()
                && copy.text().charAt(quantity.said().end()) == ',';
        return closed
                && AGE.matcher(copy.text()).region(block.span().start(), start).matches();
    }

    private boolean isResult(Block block) {
        String line = copy.textOf(block.span()).strip();
        return line.length() <= LONGEST_RESULT && RESULT.matcher(line).matches();
    }

    /** A fact that a heading of a review or of a result gives, and no story tells again; who came to harm is none. */
    private boolean isFact(Block block, Quantity quantity) {
        String line = copy.textOf(block.span()).strip();
        return line.length() <= LONGEST_RESULT
                && (SIDE_SCORED.matcher(line).matches()
                        || BOOK.matcher(line).matches()
                        || LABELLED.matcher(line).matches())
                && Casualties.of(copy).stream().noneMatch(c -> c.figure().span().overlaps(quantity.span()));
    }

    /** A ratio, the length of the piece, and the lines of a box of facts. */
    private boolean isMeasureOfItself(Block block, Quantity quantity) {
        int start = quantity.said().start();
        String text = copy.text();
        boolean own = text.startsWith("in ", Math.max(0, start - 3))
                && OWN_LENGTH
                        .matcher(text.substring(
                                quantity.span().end(), block.span().end()))
                        .find();
        long facts = copy.blocks(Set.of(Zone.DECK)).stream()
                .filter(b -> FACT_LINE.matcher(copy.textOf(b.span())).matches())
                .count();
        boolean boxed = facts >= FEWEST_FACTS
                && FACT_LINE.matcher(copy.textOf(block.span())).matches();
        return own
                || boxed
                || RATIO.matcher(text).region(block.span().start(), start).matches();
    }

    /** The question of an interview, with what leads up to it: "You have made 40 records. Which is the best?" */
    private boolean isPutToSomebody(Block block) {
        return asks(copy.textOf(block.span()))
                && copy.words(block.span()).stream()
                        .anyMatch(w -> WORDS.words("you").contains(w.folded()));
    }

    private boolean isAsked(Block block, Quantity quantity) {
        return copy.sentences(block).stream()
                .anyMatch(s -> s.span().contains(quantity.span()) && asks(copy.textOf(s.span())));
    }

    private static boolean asks(String text) {
        String said = text.strip();
        return said.endsWith("?") || said.endsWith("?”") || said.endsWith("?\"");
    }

    /** "Six screws, one battery, no glue": things, and nothing that becomes of them. */
    private boolean isOfThings(Block block, Quantity quantity) {
        return copy.sentences(block).stream()
                        .filter(s -> s.span().contains(quantity.span()))
                        .anyMatch(s -> isListOfThings(copy.textOf(s.span())))
                && Casualties.of(copy).stream().noneMatch(c -> c.block().equals(block));
    }

    private static boolean isListOfThings(String sentence) {
        String said = sentence.strip();
        List<String> parts = PART.splitAsStream(said.endsWith(".") ? said.substring(0, said.length() - 1) : said)
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(ToldByDeckAlone::isThing);
    }

    private static boolean isThing(String part) {
        String[] words = part.strip().split(" ", -1);
        return OPENS_PART.matcher(part.strip()).matches()
                && words.length <= LONGEST_PART
                && List.of(words).stream().skip(1).map(ToldByDeckAlone::read).noneMatch(ToldByDeckAlone::isVerb);
    }

    private static Word read(String word) {
        return English.get().word(word);
    }

    private static boolean isVerb(Word word) {
        return word.canBeFiniteVerb() && !word.can("NN") && !word.can("JJ");
    }

    /** Whether the story too counts what the number counts. */
    private boolean isCountedBelow(Quantity quantity) {
        Set<String> counted = behind(quantity);
        return copy.sentences(story).stream()
                .filter(Sentence::isReadable)
                .flatMap(s -> Quantities.of(copy, s.span()).stream())
                .anyMatch(q -> behind(q).stream().anyMatch(counted::contains));
    }

    /** The nouns behind a number, without the ending of the plural. */
    private Set<String> behind(Quantity quantity) {
        Set<String> nouns = new HashSet<>();
        List<Token> tokens = copy.article().blockAt(quantity.span().start()).stream()
                .flatMap(b -> copy.sentences(b).stream())
                .filter(s -> s.span().contains(quantity.span()))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().end()
                        > quantity.number().length() + quantity.span().start())
                .limit(NOUN_REACH)
                .toList();
        for (Token token : tokens) {
            if (!token.isWord()) {
                break;
            }
            if (token.word().can("NN")) {
                String noun = token.text().toLowerCase(Locale.ROOT);
                nouns.add(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
            }
        }
        return nouns;
    }
}
