package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker.Link;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full sentences between quotation marks, and nobody in reach who says them. */
public final class NobodysQuotes {
    private static final String ENDS = ".,?!…";

    /** One person speaks, whatever body the copy gave its facts to. */
    private static final Pattern ONE_PERSON = Pattern.compile("\\bI(?:[’'](?:m|ve|ll|d))?\\b(?!\\.)|\\b[Mm]y\\b");

    private static final Pattern ACCORDING = Pattern.compile("(?i)according to [^.,]{0,40}$");
    private static final int REACH = 60;

    /** Longer copy than this, in words, is a feature more often than not. */
    private static final int LONG = 450;

    private static final int SHORT_LINE = 4;

    /** A name, a comma and what its bearer is, without an end mark. */
    private static final Pattern NAME_LINE = Pattern.compile("[^,.!?]+, [^.!?]*[\\p{L}\\d)]");

    private static final int LONGEST_NAME_LINE = 80;

    private static final Pattern NUMBERED_NAME = Pattern.compile(" \\d+ \\p{Lu}\\p{L}+ (?<verb>\\p{Ll}+)");
    private static final Set<String> SAYING =
            LanguageList.of("names/speech.txt").everyWord();

    private NobodysQuotes() {}

    /**
     * Such a quotation.
     *
     * @param knownFromAfar whether its speaker may be known from further off, as in long pieces and under a heading
     */
    public record Nobodys(Span span, boolean knownFromAfar) {}

    /**
     * The quotations without a speaker.
     *
     * @param shortest how many words are more than a phrase
     * @param bodies words for bodies, which give facts and do not speak
     * @param texts words for songs, letters and other texts that are quoted from
     */
    public static List<Nobodys> of(Copy copy, Set<Zone> zones, int shortest, Set<String> bodies, Set<String> texts) {
        return Quotations.of(copy).found().stream()
                .filter(q -> q.depth() == 0
                        && !q.opener().isSingle()
                        && zones.contains(q.block().zone()))
                .filter(q -> copy.words(q.words()).size() >= shortest && isSpeech(copy, q))
                .filter(q -> !isUnderName(copy, q) && !isAnswer(copy, q))
                .filter(q -> isNobodys(copy, q, bodies) && !isFromText(copy, q, texts))
                .map(q -> new Nobodys(q.span(), mayBeKnown(copy, q)))
                .toList();
    }

    private static boolean mayBeKnown(Copy copy, Quotation quotation) {
        List<Block> blocks = copy.article().blocks();
        int at = blocks.indexOf(quotation.block());
        boolean underHeading = at > 0 && isHeading(copy, blocks.get(at - 1));
        boolean named = at + 1 < blocks.size() && opensWithPerson(copy, blocks.get(at + 1));
        return underHeading || named || copy.words().size() > LONG;
    }

    /** Whether the line above is the name of who speaks: "Ida Renner, 60, crane driver". */
    private static boolean isUnderName(Copy copy, Quotation quotation) {
        String text = copy.text();
        int end = quotation.span().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Span above = new Span(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end);
        return text.substring(end, quotation.span().start()).indexOf('\n') >= 0
                && above.length() <= LONGEST_NAME_LINE
                && NAME_LINE.matcher(copy.textOf(above)).matches()
                && Ledger.of(copy).mentions().stream().anyMatch(m -> above.contains(m.span()) && isPerson(m));
    }

    /** Whether it answers a question about somebody the paragraph has named: "The secret? “Porridge.”" */
    private static boolean isAnswer(Copy copy, Quotation quotation) {
        Span before =
                new Span(quotation.block().span().start(), quotation.span().start());
        return copy.textOf(before).stripTrailing().endsWith("?")
                && Ledger.of(copy).mentions().stream().anyMatch(m -> before.contains(m.span()) && isPerson(m));
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind().map(Mention.Bearer.PERSON::equals).orElse(mention.isFullName());
    }

    /** A heading, or a line between paragraphs that is none of them. */
    private static boolean isHeading(Copy copy, Block block) {
        String text = copy.textOf(block.span());
        boolean line = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && copy.words(block.span()).size() <= SHORT_LINE;
        return block.zone() == Zone.SUBHEAD || (block.zone().isProse() && line);
    }

    private static boolean opensWithPerson(Copy copy, Block block) {
        return Ledger.of(copy).mentions().stream()
                .anyMatch(m -> m.span().start() == block.span().start()
                        && m.kind().equals(Optional.of(Mention.Bearer.PERSON)));
    }

    /** Whether no speaker is given, or only a body beside it that gave a fact and cannot have spoken so. */
    private static boolean isNobodys(Copy copy, Quotation quotation, Set<String> bodies) {
        Optional<Speaker> speaker = Speakers.of(copy).of(quotation);
        if (speaker.isEmpty()) {
            return !isByNumber(copy, quotation);
        }
        Span words = speaker.get().named();
        boolean beside = speaker.get().link() == Link.BESIDE;
        if (!beside || !isBody(copy, words, bodies)) {
            return false;
        }
        boolean according = ACCORDING
                .matcher(copy.text().substring(Math.max(0, words.start() - REACH), words.start()))
                .find();
        return according || ONE_PERSON.matcher(copy.textOf(quotation.words())).find();
    }

    /** "… 50 Cent said": a name that opens with figures. */
    private static boolean isByNumber(Copy copy, Quotation quotation) {
        Matcher name = NUMBERED_NAME
                .matcher(copy.text())
                .region(quotation.span().end(), quotation.block().span().end());
        return name.lookingAt() && SAYING.contains(name.group("verb"));
    }

    /** Whether the paragraph or one beside it speaks of a text that the words may be of: a song, a letter, a sign. */
    private static boolean isFromText(Copy copy, Quotation quotation, Set<String> texts) {
        List<Block> blocks = copy.article().blocks();
        int at = blocks.indexOf(quotation.block());
        if (at > 0 && copy.textOf(blocks.get(at - 1).span()).stripTrailing().endsWith(":")) {
            return true;
        }
        return blocks.subList(Math.max(0, at - 1), Math.min(blocks.size(), at + 2)).stream()
                .flatMap(b -> copy.words(b.span()).stream())
                .anyMatch(
                        w -> texts.contains(w.folded()) && !Quotations.of(copy).hold(w.span()));
    }

    private static boolean isBody(Copy copy, Span words, Set<String> bodies) {
        boolean person = Ledger.of(copy).mentions().stream()
                .filter(m -> m.span().overlaps(words))
                .anyMatch(Mention::isFullName);
        return !person
                && Arrays.stream(copy.textOf(words).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(bodies::contains);
    }

    /** Whether it is a sentence of its own: what is quoted inside one of the story's may be a title or a text. */
    private static boolean isSpeech(Copy copy, Quotation quotation) {
        Span block = quotation.block().span();
        String before =
                copy.text().substring(block.start(), quotation.span().start()).strip();
        String words = copy.textOf(quotation.words()).strip();
        boolean opens = before.isEmpty() || ".?!”\"’".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens
                && Character.isUpperCase(words.codePointAt(0))
                && (quotation.runsOn() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0);
    }
}
