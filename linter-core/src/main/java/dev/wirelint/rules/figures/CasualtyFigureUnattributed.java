package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A number of dead, hurt, missing or displaced that nobody stands behind (Reuters Handbook, "Sourcing"). */
public final class CasualtyFigureUnattributed implements Rule {
    private static final Set<String> BODIES = Set.of("body", "bodies", "corpses", "remains", "victims");

    /** "The emergency department gave the toll." */
    private static final Pattern GAVE = Pattern.compile(
            "(?i)\\b(?:gave|confirmed|released|announced|provided|issued|published) (?:the|these|those|that|both) (?:death |casualty )?(?:tolls?|figures?|numbers?|counts?|tally)\\b|\\b(?:toll|figures?|numbers?) (?:was|were|came|comes?) (?:given|released|announced|provided|issued|from) ");

    private static final Pattern PART = Pattern.compile(" of (?:the|those|them)\\b");
    private static final Pattern ALL =
            Pattern.compile("The (?:\\p{L}+|\\d+) (?:dead|deaths|victims|injured|wounded|missing)\\b");

    @Override
    public Check prepare(Settings settings) {
        Background background = new Background(settings.list("background"));
        return (copy, findings) -> check(copy, background, findings);
    }

    private static void check(Copy copy, Background background, Findings findings) {
        Set<Casualty.Claim> told = new HashSet<>();
        List<Casualty> open = new ArrayList<>();
        boolean given = copy.sentences(Set.of(Zone.LEDE, Zone.BODY)).stream()
                .anyMatch(s -> GAVE.matcher(copy.textOf(s.span())).find());
        if (given) {
            return;
        }
        for (Casualty casualty : Casualties.of(copy)) {
            if (!casualty.block().zone().isProse()) {
                continue;
            }
            if (Quotations.of(copy).hold(casualty.figure().span())
                    || Attributions.of(copy)
                            .standBehind(casualty.sentence(), casualty.figure().number())) {
                told.add(casualty.claim());
            } else {
                open.add(casualty);
            }
        }
        Background.Story story = background.read(copy);
        Set<Double> found = open.isEmpty() ? Set.of() : bodiesFound(copy);
        int last = -1;
        for (Casualty casualty : open) {
            boolean counted = casualty.claim().outcome() == Casualty.Outcome.DEAD
                    && found.contains(casualty.claim().value());
            if (!counted
                    && told.add(casualty.claim())
                    && !casualty.figure().refersBack()
                    && !isTakenUp(casualty, copy)
                    && !FirstPerson.tells(copy, casualty.block(), casualty.sentence())
                    && casualty.sentence().span().start() != last
                    && !background.holds(casualty, story, copy)) {
                last = casualty.sentence().span().start();
                flag(casualty, copy, findings);
            }
        }
    }

    /** Whether it is a part of those told before, or the next sentence of the paragraph counts all with a source. */
    private static boolean isTakenUp(Casualty casualty, Copy copy) {
        int end = casualty.figure().number().end();
        if (PART.matcher(copy.text()).region(end, copy.text().length()).lookingAt()) {
            return true;
        }
        List<Sentence> sentences = copy.sentences(casualty.block());
        int next = sentences.indexOf(casualty.sentence()) + 1;
        return next < sentences.size()
                && ALL.matcher(copy.textOf(sentences.get(next).span())).lookingAt()
                && Attributions.of(copy).standBehind(sentences.get(next));
    }

    /** The numbers of a sentence that somebody stands behind and that speaks of bodies: "58 bodies had been found". */
    private static Set<Double> bodiesFound(Copy copy) {
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

    private static void flag(Casualty casualty, Copy copy, Findings findings) {
        String figure = copy.textOf(casualty.figure().span());
        findings.flag(casualty.figure().span(), "no source beside \"" + figure + "\"; say who counted, or take it out")
                .confidence(Confidence.LIKELY);
    }
}
