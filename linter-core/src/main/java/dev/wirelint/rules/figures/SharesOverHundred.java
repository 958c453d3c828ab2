package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.analysis.claims.Enumerations;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shares of one whole that come to more than all of it, and a share of people that is more than all of them. */
public final class SharesOverHundred implements Rule {
    /** Shares that lie over each other, or belong to wholes of their own. */
    private static final Pattern OVERLAP = Pattern.compile(
            "(?i)\\b(?:more than one|multiple|several answers|could (?:choose|give|name|pick|tick|select)|mention(?:ed)?|cited"
                    + "|named|worried|approv\\p{L}*|disapprov\\p{L}*|favou?r\\p{L}*|trust\\p{L}*|support(?:ed)?|effective|efficacy"
                    + "|likely|chance|probability|respectively|compared|among|capacity|full|average|rates?|yields?|growth|tariffs?|tax(?:es)?)\\b");

    /** Who did not choose makes the rest of those who did. */
    private static final Pattern PARTITION = Pattern.compile(
            "(?i)\\b(?:undecided|unsure|don['’]t know|did not know|no opinion|no preference|abstain\\p{L}*|blank|spoiled|neither|the (?:rest|few|remainder|others)|left over|the only|as their (?:only|main))\\b");

    private static final Pattern OF_OWN = Pattern.compile(" (?:of|in|for|among) ");
    private static final Pattern TURNOUT = Pattern.compile("(?i)\\bturnout\\b(?: \\p{L}+){0,4} $");
    private final Pattern people;

    public SharesOverHundred() {
        this.people = Pattern.compile(
                "(?i)^ of (?:the |its |all |their |our )?(?:\\p{L}+ ){0,2}"
                        + "(?:voters|members|leavers|graduates|candidates|applicants|drivers|tenants|teachers|nurses|citizens|electorate|residents|households|pupils|students|respondents|inhabitants|passengers|patients"
                        + "|workers|employees|staff|shareholders|people|children|women|men|votes?|ballots|seats|delegates|farmers)\\b");
    }

    private static final Pattern HOLDS =
            Pattern.compile("(?i)\\b(?:owns?|holds?|keeps?|controls?|retains?|has|have|stake)\\b");

    private static final Pattern STAKE = Pattern.compile("(?i)\\b(?:owns?|stakes?|shareholders?|shareholdings?)\\b");
    private static final Pattern DEAL = Pattern.compile(
            "(?i)\\b(?:from|rais\\p{L}+|increas\\p{L}+|previously|earlier|had|was|were|buy|sell|would|will|turn|each|subsidiary|units?)\\b");

    private static final double WHOLE = 100;
    private static final double MOST = 140;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Enumerations.of(copy, settings.zones()).stream()
                    .filter(e -> e.first().kind() == Kind.PERCENT && !e.isHedged())
                    .forEach(e -> check(e, copy, findings));
            copy.sentences(settings.zones()).forEach(s -> {
                impossible(s, copy, findings);
                RestOfWhole.shares(s, copy, findings);
            });
            copy.blocks(settings.zones()).forEach(b -> stakes(b, copy, findings));
        };
    }

    private static void check(Enumeration shares, Copy copy, Findings findings) {
        double over = shares.sum() - WHOLE;
        String block = copy.article()
                .blockAt(shares.span().start())
                .map(b -> copy.textOf(b.span()))
                .orElse("");
        boolean moves = !Movements.of(shares.sentence()).isEmpty();
        if (over > shares.room()
                && shares.sum() <= MOST
                && !moves
                && (PARTITION.matcher(copy.textOf(shares.sentence().span())).find()
                        || !OVERLAP.matcher(block).find())
                && !haveOwn(shares, copy)) {
            flag(shares, findings);
        }
    }

    /** "80 percent of men, 70 percent of women and 60 percent of children". */
    private static boolean haveOwn(Enumeration shares, Copy copy) {
        return shares.parts().stream()
                .skip(1)
                .anyMatch(p -> OF_OWN.matcher(copy.text())
                        .region(p.span().end(), copy.text().length())
                        .lookingAt());
    }

    private static void flag(Enumeration shares, Findings findings) {
        Quantity last = shares.parts().get(shares.parts().size() - 1);
        findings.flag(last.span(), shares.sumShown() + " percent, more than the whole; check the shares")
                .confidence(Confidence.LIKELY)
                .related(new Span(shares.span().start(), last.span().start()), "the other shares");
    }

    private void impossible(Sentence sentence, Copy copy, Findings findings) {
        String text = copy.text();
        List<Quantity> quantities = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
        for (Quantity quantity : quantities) {
            if (quantity.kind() != Kind.PERCENT || quantity.value() <= WHOLE) {
                continue;
            }
            boolean turnout = TURNOUT.matcher(text.substring(
                            sentence.span().start(), quantity.said().start()))
                    .find();
            String after = text.substring(quantity.span().end(), sentence.span().end());
            if ((turnout || people.matcher(after).find())
                    && Movements.of(sentence).stream()
                            .noneMatch(m ->
                                    m.token().span().end() <= quantity.span().start())) {
                findings.flag(
                                quantity.span(),
                                "\"" + copy.textOf(quantity.span())
                                        + "\" of them is more than all of them; check the figure")
                        .confidence(Confidence.SURE);
            }
        }
    }

    /** "Owns 51 percent … holds 30 percent, and … keep a 23 percent stake." */
    private static void stakes(Block block, Copy copy, Findings findings) {
        String text = copy.textOf(block.span());
        if (!STAKE.matcher(text).find()) {
            return;
        }
        List<Quantity> stakes = new ArrayList<>();
        for (Sentence sentence : copy.sentences(block)) {
            String said = copy.textOf(sentence.span());
            boolean owned = HOLDS.matcher(said).find() && !DEAL.matcher(said).find();
            for (Quantity quantity : Quantities.of(copy, sentence.span())) {
                if (quantity.kind() == Kind.PERCENT) {
                    if (!owned || quantity.isHedged()) {
                        return;
                    }
                    stakes.add(quantity);
                }
            }
        }
        if (stakes.size() >= 3) {
            Enumeration shares = new Enumeration(stakes, copy.sentences(block).get(0));
            if (shares.sum() > WHOLE + shares.room() && shares.sum() <= MOST) {
                flag(shares, findings);
            }
        }
    }
}
