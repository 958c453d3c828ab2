package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.lists.CapitalWords;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the figures that need no source: of events long on record, before a court, in sport and fiction, and of what
 * has not happened.
 */
public final class Background {
    /** In a longer one, only the sentence of the figure can date it. */
    private static final int LONGEST_PARAGRAPH = 2000;

    private static final int LONGEST_HEADING = 70;

    /** From the first character of a paragraph to the last of the one above. */
    private static final int PARAGRAPH_GAP = 3;

    /** An entry of a list of what has happened opens with its day and a dash. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}{2,8}\\.? (?:\\d{1,2}, )?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.? )?(?:1[5-9]|20)\\d\\d ?(?: [-–—]{1,2} |[:–—])");

    private static final int FEWEST_ENTRIES = 3;

    private static final Set<Zone> OPENING = Set.of(Zone.HEADLINE, Zone.DECK, Zone.LEDE, Zone.BODY);

    private static final Pattern YEARS_AFTER = Pattern.compile(
            "(?i)(?<![\\p{L}-])(?:an?|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|some|many) (?:years?|decades?) (?:on\\b|(?:after|since) (?!(?:he|she|they|it|his|her|their|its)\\b))");

    /** "High since September 2023, when": what happened then is on record. */
    private static final Pattern SINCE_WHEN = Pattern.compile("\\b[Ss]ince [^,.;]{0,30}\\b(?:19|20)\\d\\d,? when\\b");

    private static final Pattern TODAY = Pattern.compile(
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|this (?:week|morning|afternoon|evening|year)|last (?:night|week)|since|so far|now)\\b");

    private static final String SETTLED = "settled";

    /** Without one of them beside it, a convicted man or a jailed editor may be what a story only names. */
    private static final Set<String> COURTS = Set.of("court", "judge", "judges", "jury", "tribunal", "prison", "life");

    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> datingPairs = new HashSet<>();
    private final Set<String> settled = new HashSet<>();

    public Background(WordList list) {
        for (WordList.ListRow row : list.rows()) {
            String entry = row.column(0);
            (entry.indexOf(' ') < 0 ? words : pairs).add(entry);
            if (entry.indexOf(' ') >= 0 && !entry.endsWith(" ago")) {
                datingPairs.add(entry);
            }
            if (row.columns().size() > 1 && row.column(1).equals(SETTLED)) {
                settled.add(entry);
            }
        }
    }

    /** What a story is about: when it was written, and whether a court has found on what it tells. */
    record Story(StoryTime time, boolean judged, boolean chronology, boolean retrospect) {}

    Story read(Copy copy) {
        return new Story(
                StoryTime.of(copy),
                copy.blocks(Set.of(Zone.LEDE)).stream()
                        .flatMap(b -> copy.sentences(b).stream())
                        .anyMatch(this::isJudged),
                entries(copy) >= FEWEST_ENTRIES,
                looksBack(copy));
    }

    /** Whether a story opens years after what it tells of: "three years after the dam broke". */
    private static boolean looksBack(Copy copy) {
        return copy.blocks(OPENING).stream()
                .limit(FEWEST_ENTRIES)
                .anyMatch(b -> YEARS_AFTER.matcher(copy.textOf(b.span())).find());
    }

    private static boolean isOfToday(Sentence sentence, Copy copy) {
        return TODAY.matcher(copy.textOf(sentence.span())).find();
    }

    private static long entries(Copy copy) {
        return copy.article().blocks().stream()
                .filter(b -> isEntry(copy.textOf(b.span())))
                .count();
    }

    private static boolean isEntry(String paragraph) {
        return ENTRY.matcher(paragraph).lookingAt();
    }

    /** Whether a court has found on what a sentence tells. */
    private boolean isJudged(Sentence sentence) {
        return holds(sentence, settled, settled) && holds(sentence, COURTS, Set.of());
    }

    boolean holds(Casualty casualty, Story story, Copy copy) {
        return story.judged()
                || (story.retrospect() && !isOfToday(casualty.sentence(), copy))
                || SINCE_WHEN.matcher(copy.textOf(casualty.sentence().span())).find()
                || (story.chronology() && isEntry(copy.textOf(casualty.block().span())))
                || holds(casualty.sentence(), words, StoryTime.goesOn(casualty.sentence()) ? datingPairs : pairs)
                || around(casualty, copy).stream()
                        .anyMatch(s -> isJudged(s)
                                || story.time().isOnRecord(s, casualty.figure().number())
                                || (holds(s, Set.of(), Set.of("last year")) && !StoryTime.goesOn(s)));
    }

    /** The sentences that may date the event: those of its paragraph, and of the heading it stands under. */
    private static List<Sentence> around(Casualty casualty, Copy copy) {
        if (casualty.block().span().length() > LONGEST_PARAGRAPH) {
            return List.of(casualty.sentence());
        }
        List<Sentence> sentences = new ArrayList<>(copy.sentences(casualty.block()));
        int above = casualty.block().span().start() - PARAGRAPH_GAP;
        copy.article()
                .blockAt(above)
                .filter(b -> isHeading(copy.textOf(b.span())))
                .ifPresent(b -> sentences.addAll(copy.sentences(b)));
        return sentences;
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !".!?”\"".contains(text.substring(text.length() - 1));
    }

    /** A month or a name of the same letters is none of the words: May is not "may". */
    private static boolean holds(Sentence sentence, Set<String> words, Set<String> pairs) {
        String before = "";
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String word = CapitalWords.plain(sentence, i);
            if (words.contains(word) || pairs.contains(before + " " + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
