package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The last sentence of a paragraph that lacks its end mark, and what can be told of it. */
final class LastSentence {
    static final int FEW = 4;

    private static final int LONGEST_TAG = 5;
    private static final int SHORT_TITLE = 12;
    private static final Set<String> OPENS_TITLE =
            Set.of("what", "how", "why", "when", "where", "who", "inside", "factbox", "analysis", "group");

    private final Set<String> neverLast;
    private final String text;
    private final Block paragraph;
    private final List<Sentence> sentences;
    private final Sentence sentence;
    private final Token lastWord;

    /** @param neverLast words after which more must come */
    LastSentence(Copy copy, Block paragraph, List<Sentence> sentences, Set<String> neverLast) {
        this.neverLast = neverLast;
        this.text = copy.text();
        this.paragraph = paragraph;
        this.sentences = sentences;
        this.sentence = sentences.get(sentences.size() - 1);
        this.lastWord = lastWord(sentence);
    }

    private static Token lastWord(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0))) {
                return tokens.get(i);
            }
        }
        return tokens.get(0);
    }

    /** The last word. */
    Span span() {
        return lastWord.span();
    }

    long words() {
        return sentence.wordCount();
    }

    /** Whether the last word cannot be the last, whatever comes before it. */
    boolean isCutOff() {
        boolean linking = neverLast.contains(lastWord.text().toLowerCase(Locale.ROOT)) && !lastWord.startsWithCapital();
        return (linking || isStump()) && !isTitle();
    }

    /** After "the" or "a", part of a word that is none. */
    private boolean isStump() {
        int at = sentence.tokens().indexOf(lastWord);
        boolean lower =
                lastWord.isWord() && Character.isLowerCase(lastWord.text().codePointAt(0));
        return at > 0
                && lower
                && !lastWord.word().isKnown()
                && sentence.tokens().get(at - 1).word().can("DT");
    }

    /** Whether it is a sentence of running copy rather than a heading, a tag, a credit or an address. */
    boolean isSentence(int leastWords) {
        if (isAddress() || isTag() || isTitle()) {
            return false;
        }
        boolean follows = sentences.size() > 1;
        boolean hasVerb = sentence.tokens().stream().anyMatch(t -> t.word().canBeFiniteVerb());
        return hasVerb && (words() >= leastWords || (follows && words() >= FEW));
    }

    /** Most words of any length carry a capital, or it is short and opens as a heading does. */
    private boolean isTitle() {
        if (sentences.size() > 1) {
            return isShouted();
        }
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.text().length() > 3)
                .toList();
        long capitals = words.stream().filter(Token::startsWithCapital).count();
        String first = sentence.first().text().toLowerCase(Locale.ROOT);
        boolean heading = OPENS_TITLE.contains(first) && words() <= SHORT_TITLE;
        return heading || (capitals * 3 >= words.size() * 2L && !words.isEmpty());
    }

    private boolean isShouted() {
        String written = paragraph.span().of(text);
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    private boolean isAddress() {
        int from = text.lastIndexOf(
                ' ', Math.max(paragraph.span().start(), paragraph.span().end() - 1));
        String end = text.substring(
                Math.max(from + 1, paragraph.span().start()), paragraph.span().end());
        return end.indexOf('@') >= 0 || end.indexOf('/') > 0 || end.indexOf('.') > 0 || end.startsWith("#");
    }

    /** A few capitalised words after a dash, a colon or a closing mark: a source, a speaker or a credit. */
    private boolean isTag() {
        List<Token> tokens = sentence.tokens();
        int at = tokens.size() - 1;
        int size = 0;
        while (at >= 0 && size <= LONGEST_TAG && isNamePart(tokens.get(at))) {
            at--;
            size++;
        }
        boolean setOff = at >= 0 && "-–—:|”\"*".contains(tokens.get(at).text());
        return size > 0 && size <= LONGEST_TAG && (setOff || at < 0);
    }

    private static boolean isNamePart(Token token) {
        return token.startsWithCapital() || "./,&".contains(token.text()) || token.is("of") || token.is("and");
    }
}
