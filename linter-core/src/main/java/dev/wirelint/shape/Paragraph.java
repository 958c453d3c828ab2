package dev.wirelint.shape;

import dev.wirelint.analysis.paragraphs.VerbEnd;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph and what its shape says about it.
 *
 * @param span its characters in {@code from}, without the white space around them
 * @param role what the file's markup says it is
 * @param followsDirectly whether no blank line stands before it
 * @param lastLineLength the length of its last line in the file
 */
public record Paragraph(MappedText from, Span span, Role role, boolean followsDirectly, int lastLineLength) {
    private static final Pattern BULLET = Pattern.compile("(?:[•·▪●◦‣*+]|[-–—](?=\\s)|>)\\s*\\S.*+", Pattern.DOTALL);
    private static final Pattern RULER = Pattern.compile("[-–—_=*#~.\\s]{3,}+|[*•]");
    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY) \\p{Lu}[\\p{L}.'’\\-]*+(?: [\\p{L}.'’,\\-]++){0,8}");
    private static final Pattern TRASHLINE = Pattern.compile(
            "\\((?:Updates?|Adds?|Recasts?|Refiles?|Repeats?|Removes?|Changes?|Writes? through|Fixes|Clarifies)\\b.*+",
            Pattern.DOTALL);
    private static final Pattern CORRECTION = Pattern.compile(
            "\\(?(?:Corrects?|Correct(?:s|ed|ion)|CORRECTION|This story (?:has been )?correct(?:s|ed))\\b.*+",
            Pattern.DOTALL);
    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\(?\\s*(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Adaptation|Translation|Translated)"
                    + "(?: (?:and|&) \\p{L}++)?+ by\\b.*+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** What opens the lines of a press release that say whom to ask. */
    private static final Pattern CONTACTS = Pattern.compile(
            "(?:For )?(?:(?:Media|Press|News|Investor|Public|Editorial)\\b[\\p{L} &/]{0,30}\\b(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))"
                    + "|Contacts?(?: for [\\p{L} ]{1,30})?) ?:.*+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Set<String> NEVER_LAST =
            LanguageList.beside(Paragraph.class, "never-last.txt").words();
    private static final Pattern INITIALS_LAST =
            Pattern.compile("\\b(?:\\p{Lu}\\.){2,4}$|\\b(?:Inc|Co|Ltd|Corp|Jr|Sr|St)\\.$");
    private static final Set<String> DECK_OPENERS = Set.of("the", "a", "an", "it", "he", "she", "they");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:No\\.? |Step |#)?\\d{1,2}[.):]|[(]\\d{1,2}[)])\\s+[\"“‘']?\\p{Lu}");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}{2,}[.!?][”\"’')]? +[“\"‘]?\\p{Lu}");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST_TOLD_TWICE = 40;
    private static final int LONGEST_TITLE = 140;
    private static final int TITLE_WORDS = 22;
    private static final int SUBHEAD_WORDS = 9;
    private static final int SHORT_LINE = 60;
    private static final int PROSE_WORDS = 8;
    /** Four cells on end, as tables are sent; no blank follows the marks that part them. */
    private static final Pattern CELLS = Pattern.compile("^[^;]{0,40};(?:[^;\\s][^;]{0,30};|;){2}");

    private static final Pattern IN_PROSE =
            Pattern.compile("(?<=[\\p{L},;]) ?\\t+ ?(?=\\p{Ll})|(?<=[.!?]) ?\\t+ ?(?=[\\p{Lu}“\"])");

    String text() {
        return span.of(from.text());
    }

    Paragraph joinedWith(Paragraph next) {
        return new Paragraph(from, Span.covering(span, next.span), role, followsDirectly, next.lastLineLength);
    }

    /** Whether white space stands before it in its line. */
    boolean isIndented() {
        return span.start() > 0 && " \t".indexOf(from.text().charAt(span.start() - 1)) >= 0;
    }

    boolean isBullet() {
        return BULLET.matcher(text()).matches();
    }

    boolean isRuler() {
        return RULER.matcher(text()).matches();
    }

    boolean isByline() {
        return BYLINE.matcher(text()).matches();
    }

    boolean isTrashline() {
        return TRASHLINE.matcher(text()).matches() || TakeMarks.isAdvisory(text());
    }

    /** What divides a story, or what a wire puts around it for those who handle it. */
    boolean isFurniture() {
        return isRuler() || TakeMarks.isMark(text());
    }

    /** An editor's note about a finding. */
    boolean isNote() {
        return NoteLine.is(text());
    }

    boolean isSlug() {
        return TakeMarks.isSlug(text());
    }

    boolean isCorrection() {
        return CORRECTION.matcher(text()).matches();
    }

    boolean isSignOff() {
        return SIGN_OFF.matcher(text()).matches() || saysWhomToAsk();
    }

    /** Whether it opens the lines of a press release that say whom to ask. */
    boolean saysWhomToAsk() {
        return CONTACTS.matcher(text()).matches();
    }

    /** A line that describes a picture and ends in its credit, or that is labelled as a caption. */
    boolean isCaption() {
        return PictureLine.is(text());
    }

    boolean isTableRow() {
        String text = text();
        return (text.indexOf('\t') >= 0 && !isProseWithTabs())
                || text.contains(" | ")
                || FigureRows.isRow(text)
                || isRowOfCells()
                || text.split(" {3,}", 4).length >= 3;
    }

    /** A row as tables are sent, with semicolons and no blanks between the cells. */
    boolean isRowOfCells() {
        return CELLS.matcher(text()).find();
    }

    /** Whether tabs stand where blanks are meant: sentences go on behind them, or end before them. */
    private boolean isProseWithTabs() {
        return endsSentence()
                && words().size() >= PROSE_WORDS
                && IN_PROSE.matcher(text()).replaceAll(" ").indexOf('\t') < 0;
    }

    boolean isShortLine() {
        return span.length() <= SHORT_LINE && !endsSentence();
    }

    /** Whether the last mark closes a sentence, brackets and quotation marks after it passed over. */
    boolean endsSentence() {
        String text = text();
        int last = text.length() - 1;
        while (last > 0 && (QuoteMarks.closes(text.charAt(last)) || ")]".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return ".!?…:".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it holds more than one sentence. */
    boolean isOfSentences() {
        return endsSentence() && SENTENCE_BREAK.matcher(text()).find();
    }

    /** A line that could be a headline: short, not a sentence with its full stop, not cut off. */
    boolean isTitleLike() {
        String text = text();
        char last = text.charAt(text.length() - 1);
        return isTitleLong()
                && ".,;:".indexOf(last) < 0
                && (Character.isLetterOrDigit(firstLetter())
                        || Character.getType(firstLetter()) == Character.CURRENCY_SYMBOL)
                && !startsSmall()
                && !endsInFunctionWord();
    }

    /** Whether it is no longer than a title. */
    boolean isTitleLong() {
        return span.length() <= LONGEST_TITLE && words().size() <= TITLE_WORDS;
    }

    /** A whole sentence with its stop, longer or fuller than headlines are, which leave out the article. */
    boolean isDeckSentence() {
        List<String> words = words();
        return endsSentence()
                && !INITIALS_LAST.matcher(text()).find()
                && (words.size() > SUBHEAD_WORDS
                        || DECK_OPENERS.contains(words.get(0).toLowerCase(Locale.ROOT)));
    }

    /** An aside in brackets, from the first character to the last. */
    boolean isAside() {
        String text = text();
        return text.length() > 2
                && (text.charAt(0) == '(' || text.charAt(0) == '[')
                && (text.endsWith(")") || text.endsWith("]"));
    }

    /**
     * Whether the next paragraph opens with the whole of this one, as a lede does that a system took for the
     * standfirst.
     */
    boolean opensLike(Paragraph next) {
        String own = BETWEEN_LETTERS.matcher(text()).replaceAll("");
        int length = own.length();
        return length >= LEAST_TOLD_TWICE
                && next.text().length() >= length
                && BETWEEN_LETTERS.matcher(next.text()).replaceAll("").regionMatches(true, 0, own, 0, length);
    }

    /** A line with its number, as a list or a story in numbered parts has. */
    boolean isNumbered() {
        return NUMBERED.matcher(text()).lookingAt();
    }

    /** A line that could be a crosshead: a few words, no end mark, set as a title or without what makes a sentence. */
    boolean isSubhead() {
        List<String> words = words();
        return isTitleLike() && words.size() <= SUBHEAD_WORDS && !endsSentence();
    }

    /** Whether its first letter, quotation marks passed over, is a small one. */
    boolean startsSmall() {
        return Character.isLowerCase(firstLetter());
    }

    private int firstLetter() {
        return text().codePoints()
                .filter(c -> c != '(' && !QuoteMarks.opens(c))
                .findFirst()
                .orElse(' ');
    }

    private boolean endsInFunctionWord() {
        List<String> words = words();
        int last = words.size() - 1;
        return NEVER_LAST.contains(words.get(last).toLowerCase(Locale.ROOT))
                && (last == 0 || !VerbEnd.isPhrasal(words.get(last - 1), words.get(last)));
    }

    private List<String> words() {
        return List.of(text().split("\\s+"));
    }
}
