package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names of a story: runs of capitalised words, cut at titles and at words that are no part of a name. */
final class MentionReader {
    private static final Set<Zone> ZONES = EnumSet.complementOf(EnumSet.of(Zone.CODE, Zone.FURNITURE));
    private static final Set<String> FUNCTIONS =
            Set.of("IN", "DT", "CC", "PRP", "PRP$", "WRB", "WDT", "WP", "TO", "EX", "PDT");

    private static final Set<String> LINKS = LanguageList.of("names/links.txt").words();
    private static final int LONGEST_LINK = 8;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_HALF = 5;

    private final Copy copy;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private int breath;

    private MentionReader(Copy copy) {
        this.copy = copy;
        this.text = copy.text();
    }

    static List<Mention> read(Copy copy) {
        MentionReader reader = new MentionReader(copy);
        copy.blocks(ZONES).forEach(reader::read);
        return reader.mentions;
    }

    private void read(Block block) {
        Set<Integer> openings = openings(block);
        boolean shouted = Capitals.shout(copy.textOf(block.span())) || block.zone() == Zone.DATELINE;
        List<NameWord> run = new ArrayList<>();
        Optional<String> title = Optional.empty();
        Optional<String> office = Optional.empty();
        for (Span span : WordScanner.words(text, block.span())) {
            NameWord word = nameWord(span, openings.contains(span.start()), shouted);
            if (!run.isEmpty() && (run.size() == MOST_WORDS || !joins(run.get(run.size() - 1), span))) {
                title = close(run, block, title).filter(t -> isAbbreviationGap(span));
                office = Optional.empty();
            }
            if (office.isPresent() && endsOffice(run, word)) {
                close(run, block, Optional.empty());
                title = office;
            }
            boolean capital = hasCapital(word.text());
            if (capital && NameTitles.has(word.spelling())) {
                close(run, block, title);
                title = Optional.of(word.spelling().toLowerCase(Locale.ROOT));
                office = Optional.empty();
            } else if (capital || (word.particle() && (!run.isEmpty() || isHyphenAt(span.end())))) {
                run.add(word);
            } else if (isSmallHalf(run, word)) {
                run.add(word.asParticle());
            } else {
                Optional<String> leading = run.isEmpty() && title.isPresent() ? title : office;
                close(run, block, title);
                office = leading.filter(t -> NameTitles.leadsOn(word.text()));
                title = Optional.empty();
            }
        }
        close(run, block, title);
    }

    /** Whether the name that began behind "of" is that of an office, and the holder's begins here. */
    private static boolean endsOffice(List<NameWord> run, NameWord word) {
        boolean portfolio = run.stream().allMatch(NameTitles::isPortfolio) && !NameTitles.isPortfolio(word);
        boolean capital = hasCapital(word.text());
        return !run.isEmpty()
                && capital
                && !word.particle()
                && (portfolio || (word.isGivenName() && !run.get(0).isGivenName()));
    }

    /** Ends a name; gives the title back where no name followed it yet. */
    private Optional<String> close(List<NameWord> run, Block block, Optional<String> title) {
        while (!run.isEmpty() && run.get(run.size() - 1).particle() && !endsCompound(run)) {
            run.remove(run.size() - 1);
        }
        while (run.size() > 1
                && run.get(0).opens()
                && isNoName(run.get(0))
                && !Particles.isHead(run.get(0).text())) {
            run.remove(0);
        }
        if (run.size() == 1 && run.get(0).opens() && isFunction(run.get(0))) {
            run.clear();
        }
        if (run.isEmpty()) {
            return title;
        }
        Optional<String> region =
                Regions.after(text, run.get(run.size() - 1).span().end());
        int start = run.get(0).span().start();
        breath += mentions.isEmpty()
                        || !isListed(mentions.get(mentions.size() - 1).span().end(), start)
                ? 1
                : 0;
        Surroundings told = Surroundings.of(run, text, title);
        mentions.add(
                new Mention(run, block.zone(), told.kind(), told.certain(), told.articled(), title, region, breath));
        run.clear();
        return Optional.empty();
    }

    private boolean isListed(int end, int start) {
        return start - end < LONGEST_LINK
                && LINKS.contains(text.substring(end, start).strip());
    }

    private static boolean isNoName(NameWord word) {
        return (word.isOrdinary() && !word.isInitial()) || isFunction(word);
    }

    private static boolean isFunction(NameWord word) {
        return word.word().readings().stream().anyMatch(r -> FUNCTIONS.contains(r.tag()));
    }

    private NameWord nameWord(Span span, boolean opens, boolean shouted) {
        String written = span.of(text);
        String spelling = straight(written);
        if (shouted && spelling.length() > 4 && Capitals.shout(spelling)) {
            spelling = NameLetters.capitalised(spelling);
        }
        return new NameWord(
                span, written, spelling, opens, Particles.has(written, isHyphenAt(span.end())), jointAt(span.end()));
    }

    /** Whether the word goes on with the name that the word before belongs to. */
    private boolean joins(NameWord before, Span span) {
        int end = before.span().end();
        String gap = text.substring(end, Math.min(span.start(), end + 4));
        if (gap.length() > 3 || gap.isEmpty()) {
            return false;
        }
        boolean initial = before.text().length() <= 2 && gap.startsWith(".");
        String rest = initial ? gap.substring(1) : gap;
        return rest.isEmpty()
                || rest.equals(" ")
                || rest.equals("\n")
                || (WordScanner.isHyphen(rest.charAt(0)) && rest.length() == 1);
    }

    private boolean isAbbreviationGap(Span span) {
        return span.start() > 1 && text.charAt(span.start() - 1) == ' ' && text.charAt(span.start() - 2) == '.';
    }

    /** Whether the word is what a hyphen joins to a name in small letters, as in "Jong-un". */
    private boolean isSmallHalf(List<NameWord> run, NameWord word) {
        return !run.isEmpty()
                && isHyphenAt(run.get(run.size() - 1).span().end())
                && (run.size() > 1 || !run.get(0).isOrdinary())
                && word.text().length() <= LONGEST_HALF
                && !word.word().can("V")
                && !word.word().can("JJ");
    }

    private boolean endsCompound(List<NameWord> run) {
        return run.size() > 1 && isHyphenAt(run.get(run.size() - 2).span().end());
    }

    private String jointAt(int offset) {
        return isHyphenAt(offset) ? "-" : " ";
    }

    private boolean isHyphenAt(int offset) {
        return offset < text.length() && WordScanner.isHyphen(text.charAt(offset));
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || (word.length() > 2
                        && WordScanner.isApostrophe(word.charAt(1))
                        && Character.isUpperCase(word.charAt(2)));
    }

    private static String straight(String word) {
        StringBuilder straight = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFC));
        for (int i = 0; i < straight.length(); i++) {
            if (WordScanner.isApostrophe(straight.charAt(i))) {
                straight.setCharAt(i, '\'');
            }
        }
        return straight.toString();
    }

    /** The places where any word takes a capital. */
    private Set<Integer> openings(Block block) {
        Set<Integer> openings = new HashSet<>();
        for (Sentence sentence : copy.sentences(block)) {
            openings.add(firstLetter(sentence.span()));
        }
        Span span = block.span();
        for (int i = span.start(); i < span.end(); i++) {
            if ("\u201C\u2018\"(:\u2022[".indexOf(text.charAt(i)) >= 0 && !isClosing(i)) {
                openings.add(firstLetter(new Span(i, span.end())));
            }
        }
        return openings;
    }

    /** Whether a straight quotation mark closes, so that the sentence goes on behind it. */
    private boolean isClosing(int at) {
        return text.charAt(at) == '"' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }

    private int firstLetter(Span span) {
        int limit = Math.min(span.end(), span.start() + 8);
        return Scan.over(text, span.start(), limit, c -> !Character.isLetter(c));
    }
}
