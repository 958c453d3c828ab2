package dev.wirelint.rules.figures;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A number of dead, hurt, missing or displaced that nobody stands behind (Reuters Handbook, "Sourcing"). */
@AutoService(Rule.class)
public final class CasualtyFigureUnattributed implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Background background = new Background(settings.list("background"));
        return (copy, findings) -> check(copy, background, findings);
    }

    private static void check(Copy copy, Background background, Findings findings) {
        Set<Casualty.Claim> told = new HashSet<>();
        List<Casualty> open = new ArrayList<>();
        for (Casualty casualty : copy.casualties()) {
            if (!casualty.block().zone().isProse()) {
                continue;
            }
            if (copy.quotations().hold(casualty.figure().span())
                    || copy.attributions()
                            .standBehind(casualty.sentence(), casualty.figure().number())) {
                told.add(casualty.claim());
            } else {
                open.add(casualty);
            }
        }
        Background.Story story = background.read(copy);
        int last = -1;
        for (Casualty casualty : open) {
            if (told.add(casualty.claim())
                    && !casualty.figure().refersBack()
                    && casualty.sentence().span().start() != last
                    && !background.holds(casualty, story, copy)) {
                last = casualty.sentence().span().start();
                flag(casualty, copy, findings);
            }
        }
    }

    private static void flag(Casualty casualty, Copy copy, Findings findings) {
        String figure = copy.textOf(casualty.figure().span());
        findings.flag(casualty.figure().span(), "no source beside \"" + figure + "\"; say who counted, or take it out")
                .confidence(0.8);
    }
}
