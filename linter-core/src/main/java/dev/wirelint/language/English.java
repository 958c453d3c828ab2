package dev.wirelint.language;

import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/**
 * English as LanguageTool splits and knows it. Sentences and tokens cost little; the dictionary is opened when a word
 * is first looked up. Safe for use by many threads.
 */
public final class English {
    private static final int CACHED_WORDS = 50_000;

    private final Language language;
    private final SentenceTokenizer sentenceTokenizer;
    private final Tokenizer wordTokenizer;
    private final Tagger tagger;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    private English() {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        language = Languages.getLanguageForShortCode("en-US");
        language.setChunker(tokens -> {});
        sentenceTokenizer = language.getSentenceTokenizer();
        wordTokenizer = language.getWordTokenizer();
        tagger = language.getTagger();
    }

    public static English get() {
        return Holder.ENGLISH;
    }

    /** Opens all that a first sentence would wait for. */
    public static void begin() {
        String text = "It rained.";
        get().sentences(text, new Span(0, text.length()))
                .forEach(sentence -> sentence.tokens().forEach(token -> get().word(token.text())));
    }

    /**
     * The sentences of one paragraph.
     *
     * @param text the article's text
     * @param paragraph the part of it to split
     */
    public List<Sentence> sentences(String text, Span paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : SentenceSplitter.split(text, paragraph, sentenceTokenizer::tokenize)) {
            List<Token> tokens = tokens(text, span);
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(span, tokens));
            }
        }
        return sentences;
    }

    /** A sentence as pattern rules read it. */
    public Tagged tag(String text, Sentence sentence) {
        return new Tagged(text, sentence);
    }

    /** What the dictionary knows of a word as written; a capital at the start also finds the lower-case word. */
    public Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = lookUp(text);
        if (words.size() < CACHED_WORDS) {
            words.put(text, word);
        }
        return word;
    }

    Language language() {
        return language;
    }

    private Word lookUp(String text) {
        try {
            List<Reading> readings = new ArrayList<>();
            for (AnalyzedToken reading : tagger.tag(List.of(text)).get(0)) {
                if (reading.getPOSTag() != null) {
                    readings.add(
                            new Reading(Objects.requireNonNullElse(reading.getLemma(), text), reading.getPOSTag()));
                }
            }
            return new Word(readings);
        } catch (IOException e) {
            throw new UncheckedIOException("the English dictionary cannot be read", e);
        }
    }

    private List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        int at = sentence.start();
        for (String piece : wordTokenizer.tokenize(sentence.of(text))) {
            Span span = new Span(at, at + piece.length());
            at = span.end();
            if (!piece.isBlank()) {
                tokens.add(new Token(span, span.of(text)));
            }
        }
        return tokens;
    }

    private static final class Holder {
        private static final English ENGLISH = new English();
    }
}
