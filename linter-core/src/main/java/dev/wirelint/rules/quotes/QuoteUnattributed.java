package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speaker.Link;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A full sentence between quotation marks, and nobody in reach who says it (Reuters Handbook, "Quotes"). */
public final class QuoteUnattributed implements Rule {
    private static final String ENDS = ".,?!…";

    /** One person speaks, whatever body the copy gave its facts to. */
    private static final Sought ONE_PERSON = Sought.of("\\bI(?:[’'](?:m|ve|ll|d))?\\b(?!\\.)|\\b[Mm]y\\b");

    private static final Pattern ACCORDING = Pattern.compile("(?i)according to [^.,]{0,40}$");
    private static final int REACH = 60;

    /** Longer copy than this, in words, is a feature more often than not. */
    private static final int LONG = 450;

    private static final int SHORT_LINE = 4;

    /** A name, a comma and what its bearer is, without an end mark. */
    private static final Sought NAME_LINE = Sought.of("[^,.!?]+, [^.!?]*[\\p{L}\\d)]");

    private static final int LONGEST_NAME_LINE = 80;

    @Override
    public Check prepare(Settings settings) {
        int shortest = settings.number("words");
        Set<String> bodies = Set.copyOf(settings.list("bodies").words());
        Set<String> texts = Set.copyOf(settings.list("texts").words());
        return (copy, findings) -> Quotations.of(copy).found().stream()
                .filter(q -> q.depth() == 0
                        && !q.opener().isSingle()
                        && settings.zones().contains(q.block().zone()))
                .filter(q -> copy.words(q.words()).size() >= shortest && isSpeech(copy, q))
                .filter(q -> !isUnderName(copy, q) && !isAnswer(copy, q))
                .filter(q -> isNobodys(copy, q, bodies) && !isFromText(copy, q, texts))
                .forEach(q -> flag(copy, q, findings));
    }

    /** In long pieces, and behind a heading, the speaker may be known from further off. */
    private static void flag(Copy copy, Quotation quotation, Findings findings) {
        List<Block> blocks = copy.article().blocks();
        int at = blocks.indexOf(quotation.block());
        boolean underHeading = at > 0 && isHeading(copy, blocks.get(at - 1));
        boolean named = at + 1 < blocks.size() && opensWithPerson(copy, blocks.get(at + 1));
        Findings.Draft draft = findings.flag(quotation.span(), "nobody is named as the speaker; say who said it")
                .confidence(Confidence.LIKELY);
        if (underHeading || named || (copy.words().size() > LONG)) {
            draft.asSuggestion();
        }
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
                && NAME_LINE.inOnly(copy, above).matches()
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
        return mention.kind().map(Mention.Kind.PERSON::equals).orElse(mention.isFullName());
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
                .anyMatch(m ->
                        m.span().start() == block.span().start() && m.kind().equals(Optional.of(Mention.Kind.PERSON)));
    }

    /** Whether no speaker is given, or only a body beside it that gave a fact and cannot have spoken so. */
    private static boolean isNobodys(Copy copy, Quotation quotation, Set<String> bodies) {
        Optional<Speaker> speaker = Speakers.of(copy).of(quotation);
        if (speaker.isEmpty()) {
            return true;
        }
        Span words = speaker.get().named();
        boolean beside = speaker.get().link() == Link.BESIDE;
        if (!beside || !isBody(copy, words, bodies)) {
            return false;
        }
        boolean according = ACCORDING
                .matcher(copy.text().substring(Math.max(0, words.start() - REACH), words.start()))
                .find();
        return according || ONE_PERSON.inOnly(copy, quotation.words()).find();
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
