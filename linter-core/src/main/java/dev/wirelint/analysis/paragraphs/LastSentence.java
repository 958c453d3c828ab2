package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The last sentence of a paragraph that lacks its end mark, and what can be told of it. */
public final class LastSentence {
    /** So many words can be a sentence. */
    public static final int FEW = 4;

    private static final int SHORT_TITLE = 12;
    private static final int LONG_TITLE = 17;
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)] +\\p{L}");
    private static final Set<String> ASKS = Set.of("what", "how", "why", "where", "whether", "inside");
    private static final Set<String> OPENS_TITLE =
            LanguageList.beside(LastSentence.class, "opens-title.txt").words();

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

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
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

    public Block paragraph() {
        return paragraph;
    }

    /** How its paragraph ends. */
    public Ending ending() {
        return Ending.of(text, paragraph.span());
    }

    /** The last word. */
    public Span span() {
        return lastWord.span();
    }

    public long words() {
        return sentence.wordCount();
    }

    /** Whether the last word cannot be the last, whatever comes before it. */
    public boolean isCutOff() {
        boolean linking = neverLast.contains(lower(lastWord)) && !lastWord.startsWithCapital();
        return ((linking && !endsInVerb()) || isStump()) && !isTitle();
    }

    /**
     * A verb with its particle, or with a preposition whose noun stands before: "getting by", "the war nobody asked
     * for".
     */
    private boolean endsInVerb() {
        int at = sentence.tokens().indexOf(lastWord);
        return VerbEnd.stands(sentence.tokens().subList(0, at + 1));
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
    public boolean isSentence(int leastWords) {
        if (TagLine.isAddress(text, paragraph.span())
                || TagLine.isTag(sentence.tokens())
                || isTitle()
                || Labelled.is(sentence.tokens())) {
            return false;
        }
        boolean follows = sentences.size() > 1;
        boolean hasVerb = sentence.tokens().stream().anyMatch(this::canBeVerb);
        return hasVerb && (words() >= leastWords || (follows && words() >= FEW));
    }

    /** With a capital inside a sentence it is a name: Cork, Force Majeure. */
    private boolean canBeVerb(Token token) {
        boolean named = token.startsWithCapital() && !token.equals(sentence.first());
        return !named && token.word().canBeFiniteVerb();
    }

    /** Most words of any length carry a capital, or it is short and opens as a heading does. */
    private boolean isTitle() {
        if (sentences.size() > 1) {
            return isShouted();
        }
        if (hasSmallVerb() && words() >= FEW && !OPENS_TITLE.contains(lower(sentence.first()))) {
            return false;
        }
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.text().length() > 3)
                .toList();
        long capitals = words.stream().filter(Token::startsWithCapital).count();
        boolean heading = OPENS_TITLE.contains(lower(sentence.first())) && words() <= SHORT_TITLE;
        return heading || (capitals * 3 >= words.size() * 2L && !words.isEmpty());
    }

    /** A verb in small letters: names alone make no heading of "The EU has sanctioned Belavia". */
    private boolean hasSmallVerb() {
        return sentence.tokens().stream()
                .anyMatch(t -> Character.isLowerCase(t.text().codePointAt(0))
                        && t.word().canBeFiniteVerb()
                        && !t.word().can("NN")
                        && !t.word().can("IN"));
    }

    /**
     * Whether it may be a crosshead: short, in one piece, and told as headings are, not in the past and without a day
     * or a speaker. A longer one, or one with a comma, opens or is numbered as headings are, or balances two parts.
     */
    public boolean readsAsCrosshead() {
        long words = words();
        if (!isOnePiece() || words > LONG_TITLE || has(LastSentence::isOfRunningCopy)) {
            return false;
        }
        boolean commas = has(t -> t.is(","));
        boolean told = isTold();
        return (words <= SHORT_TITLE && !told && !commas)
                || asksAsHeadingsDo()
                || (!told && isNumbered())
                || (!told && words <= SHORT_TITLE + 2 && !endsInAside() && !namesSpeaker());
    }

    /** Whether it is one sentence, the number of a heading passed over. */
    private boolean isOnePiece() {
        return sentences.size() == 1 || (sentences.size() == 2 && isNumbered());
    }

    private boolean isNumbered() {
        return NUMBER.matcher(paragraph.span().of(text)).lookingAt();
    }

    /** "Why the mill closed, and who pays", "Rents, wages and fares: what the town can do". */
    private boolean asksAsHeadingsDo() {
        int from = IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.tokens().get(i).is(":"))
                .findFirst()
                .orElse(-1);
        return IntStream.of(0, from + 1)
                .filter(i -> i < sentence.tokens().size())
                .anyMatch(i -> ASKS.contains(lower(sentence.tokens().get(i))));
    }

    /** Whether a name or two follow the last comma, as where a row of names was cut. */
    private boolean endsInAside() {
        List<Token> tokens = sentence.tokens();
        int comma = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is(","))
                .max()
                .orElse(-1);
        return comma >= 0
                && tokens.subList(comma + 1, tokens.size()).stream()
                                .filter(Token::isWord)
                                .count()
                        <= FEW;
    }

    private boolean namesSpeaker() {
        return has(t -> t.is("said") || t.is("says") || t.is("told") || t.is("according"));
    }

    private boolean has(Predicate<Token> kind) {
        return sentence.tokens().stream().anyMatch(kind);
    }

    private static boolean isOfRunningCopy(Token token) {
        return ";”\"(".contains(token.text())
                || (token.startsWithCapital() && token.text().endsWith("day"));
    }

    /** Whether it tells what has happened, which crossheads seldom do. */
    public boolean isTold() {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size()).anyMatch(i -> isPast(tokens, i));
    }

    private static boolean isPast(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Word word = token.word();
        boolean past = word.can("VBD") && !word.can("VBN") && !word.can("VB") && !word.can("NN");
        boolean perfect = token.is("has") || token.is("have") || token.is("had");
        return past
                || (perfect
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).word().can("VBN"));
    }

    private boolean isShouted() {
        return Capitals.shout(paragraph.span().of(text));
    }
}
