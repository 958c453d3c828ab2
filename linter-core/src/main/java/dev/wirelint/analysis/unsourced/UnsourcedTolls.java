package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of dead, hurt, missing or displaced that nobody stands behind. */
public final class UnsourcedTolls {
    private static final Set<String> BODIES = Set.of("body", "bodies", "corpses", "remains", "victims");

    /** "The emergency department gave the toll." */
    private static final Sought GAVE = Sought.of(
            "(?i)\\b(?:gave|confirmed|released|announced|provided|issued|published) (?:the|these|those|that|both) (?:death |casualty )?(?:tolls?|figures?|numbers?|counts?|tally)\\b|\\b(?:toll|figures?|numbers?) (?:was|were|came|comes?) (?:given|released|announced|provided|issued|from) ");

    /** "The toll a week earlier was 38": what somebody gave before. */
    private static final Sought EARLIER = Sought.of(
            "(?i)\\b(?:previous|earlier|last|initial|first|official) (?:death )?(?:toll|count|figure|tally)\\b|\\b(?:toll|count|figure|tally) (?:\\p{L}+ ){0,4}?(?:earlier|before|ago|yesterday|(?:on|of) \\p{Lu}\\p{Ll}+day)\\b");

    /** A day of its own makes it another matter. */
    private static final Pattern DAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Sought OF_THE_DEAD =
            Sought.of("(?i)\\b(?:of|among) (?:the (?:dead|injured|wounded|missing|victims)|them|those killed)\\b");

    private static final Pattern PART =
            Pattern.compile(" of (?:the (?:dead|injured|wounded|missing|victims|survivors)|those|them)\\b");
    private static final Sought ALL =
            Sought.of("The (?:\\p{L}+|\\d+) (?:dead|deaths|victims|injured|wounded|missing)\\b");

    private final Copy copy;
    private final Background background;
    private final Set<Casualty.HarmCount> told = new HashSet<>();
    private final List<Casualty> open = new ArrayList<>();
    private boolean partsAreSourced;

    private UnsourcedTolls(Copy copy, Background background) {
        this.copy = copy;
        this.background = background;
    }

    /** One a sentence; none where somebody is said to have given the toll. */
    public static List<Casualty> of(Copy copy, Background background) {
        boolean given = copy.sentences(Set.of(Zone.LEDE, Zone.BODY)).stream()
                .anyMatch(s -> GAVE.inOnly(copy, s.span()).find());
        return given || SpokenText.is(copy) ? List.of() : new UnsourcedTolls(copy, background).read();
    }

    private List<Casualty> read() {
        Casualties.of(copy).stream().filter(c -> c.block().zone().isProse()).forEach(c -> {
            if (isSourced(c)) {
                told.add(c.claim());
            } else {
                open.add(c);
            }
        });
        Background.Story story = background.read(copy);
        partsAreSourced = open.stream().anyMatch(c -> c.block().zone() == Zone.LEDE) && areParts();
        Set<Double> bodies = open.isEmpty() ? Set.of() : bodiesFound();
        List<Casualty> found = new ArrayList<>();
        int last = -1;
        for (Casualty casualty : open) {
            boolean counted = casualty.claim().outcome() == Casualty.HarmDone.DEAD
                    && bodies.contains(casualty.claim().value());
            if (!counted
                    && !(partsAreSourced && casualty.block().zone() == Zone.LEDE)
                    && told.add(casualty.claim())
                    && !casualty.figure().refersBack()
                    && !isTakenUp(casualty)
                    && !FirstPerson.tells(copy, casualty.block(), casualty.sentence())
                    && casualty.sentence().span().start() != last
                    && !background.holds(casualty, story, copy)) {
                last = casualty.sentence().span().start();
                found.add(casualty);
            }
        }
        return found;
    }

    /** Whether the paragraph below the lede says with its source who of "the dead" was who. */
    private boolean areParts() {
        List<Block> blocks = copy.blocks(Set.of(Zone.LEDE, Zone.BODY));
        return blocks.size() > 1
                && copy.sentences(blocks.get(1)).stream()
                        .limit(1)
                        .anyMatch(s -> OF_THE_DEAD.inOnly(copy, s.span()).find()
                                && Attributions.of(copy).standBehind(s));
    }

    /** Whether it is a part of those told before, or the next sentence of the paragraph counts all with a source. */
    private boolean isTakenUp(Casualty casualty) {
        int end = casualty.figure().number().end();
        if (PART.matcher(copy.text()).region(end, copy.text().length()).lookingAt()) {
            return true;
        }
        List<Sentence> sentences = copy.sentences(casualty.block());
        int next = sentences.indexOf(casualty.sentence()) + 1;
        boolean before = next > 1
                && EARLIER.inOnly(copy, casualty.sentence().span()).find()
                && Attributions.of(copy).standBehind(sentences.get(next - 2));
        if (before || isToldOn(casualty, sentences, next - 1)) {
            return true;
        }
        return next < sentences.size()
                && ALL.inOnly(copy, sentences.get(next).span()).lookingAt()
                && Attributions.of(copy).standBehind(sentences.get(next));
    }

    /**
     * Whether the sentence before tells of others who came to harm, with who said so: "…, said Renner. Two men
     * drowned".
     */
    private boolean isToldOn(Casualty casualty, List<Sentence> sentences, int at) {
        if (at < 1) {
            return false;
        }
        Sentence before = sentences.get(at - 1);
        boolean harm = OF_THE_DEAD.inOnly(copy, before.span()).find()
                || Casualties.of(copy).stream().anyMatch(c -> c.sentence().equals(before));
        String today = copy.textOf(casualty.sentence().span());
        return harm && !DAY.matcher(today).find() && Attributions.of(copy).standBehind(before);
    }

    private boolean isSourced(Casualty casualty) {
        return Quotations.of(copy).hold(casualty.figure().span())
                || Attributions.of(copy)
                        .standBehind(casualty.sentence(), casualty.figure().number());
    }

    /** The numbers of a sentence that somebody stands behind and that speaks of bodies: "58 bodies had been found". */
    private Set<Double> bodiesFound() {
        Set<Double> found = new HashSet<>();
        for (Sentence sentence : copy.sentences(Set.of(Zone.LEDE, Zone.BODY))) {
            boolean bodies = sentence.tokens().stream()
                    .anyMatch(t -> BODIES.contains(t.text().toLowerCase(Locale.ROOT)));
            if (bodies && Attributions.of(copy).standBehind(sentence)) {
                Quantities.counting(copy, sentence.span()).forEach(q -> found.add(q.value()));
            }
        }
        return found;
    }
}
