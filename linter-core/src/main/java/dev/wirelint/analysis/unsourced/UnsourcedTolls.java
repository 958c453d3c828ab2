package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.quotations.Quotations;
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

    private static final Pattern PART =
            Pattern.compile(" of (?:the (?:dead|injured|wounded|missing|victims|survivors)|those|them)\\b");
    private static final Sought ALL =
            Sought.of("The (?:\\p{L}+|\\d+) (?:dead|deaths|victims|injured|wounded|missing)\\b");

    private final Copy copy;
    private final Background background;
    private final Set<Casualty.HarmCount> told = new HashSet<>();
    private final List<Casualty> open = new ArrayList<>();

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
        Set<Double> bodies = open.isEmpty() ? Set.of() : bodiesFound();
        List<Casualty> found = new ArrayList<>();
        int last = -1;
        for (Casualty casualty : open) {
            boolean counted = casualty.claim().outcome() == Casualty.HarmDone.DEAD
                    && bodies.contains(casualty.claim().value());
            if (!counted
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

    /** Whether it is a part of those told before, or the next sentence of the paragraph counts all with a source. */
    private boolean isTakenUp(Casualty casualty) {
        int end = casualty.figure().number().end();
        if (PART.matcher(copy.text()).region(end, copy.text().length()).lookingAt()) {
            return true;
        }
        List<Sentence> sentences = copy.sentences(casualty.block());
        int next = sentences.indexOf(casualty.sentence()) + 1;
        return next < sentences.size()
                && ALL.inOnly(copy, sentences.get(next).span()).lookingAt()
                && Attributions.of(copy).standBehind(sentences.get(next));
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
