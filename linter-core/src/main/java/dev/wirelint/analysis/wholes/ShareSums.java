package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.claims.Enumeration;
import dev.wirelint.analysis.claims.Enumerations;
import dev.wirelint.analysis.claims.Movements;
import dev.wirelint.analysis.wholes.ShareSum.LastShare;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares of one whole that come to more than all of it: told one after another, of one owner each, with the rest. */
public final class ShareSums {
    private static final Part<Function<Set<Zone>, List<ShareSum>>> PART = Part.each(ShareSums::read);

    /** Shares that lie over each other, or belong to wholes of their own. */
    private static final Pattern OVERLAP = Pattern.compile(
            "(?i)\\b(?:more than one|multiple|several answers|could (?:choose|give|name|pick|tick|select)|mention(?:ed)?|cited"
                    + "|named|worried|approv\\p{L}*|disapprov\\p{L}*|favou?r\\p{L}*|trust\\p{L}*|support(?:ed)?|effective|efficacy"
                    + "|likely|chance|probability|respectively|compared|among|capacity|full|average|rates?|yields?|growth|tariffs?|tax(?:es)?)\\b");

    /** Who did not choose makes the rest of those who did. */
    private static final Sought PARTITION = Sought.of(
            "(?i)\\b(?:undecided|unsure|don['’]t know|did not know|no opinion|no preference|abstain\\p{L}*|blank|spoiled|neither|the (?:rest|few|remainder|others)|left over|the only|as their (?:only|main))\\b");

    private static final Pattern OF_OWN = Pattern.compile(" (?:of|in|for|among) ");
    private static final Sought HOLDS =
            Sought.of("(?i)\\b(?:owns?|holds?|keeps?|controls?|retains?|has|have|stake)\\b");

    private static final Sought STAKE = Sought.of("(?i)\\b(?:owns?|stakes?|shareholders?|shareholdings?)\\b");
    private static final Sought DEAL = Sought.of(
            "(?i)\\b(?:from|rais\\p{L}+|increas\\p{L}+|previously|earlier|had|was|were|buy|sell|would|will|turn|each|subsidiary|units?)\\b");

    private static final double WHOLE = 100;
    private static final double MOST = 140;
    private static final int OWNERS = 3;

    private ShareSums() {}

    public static List<ShareSum> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<ShareSum> read(Copy copy, Set<Zone> zones) {
        Stream<ShareSum> told = Enumerations.of(copy, zones).stream()
                .filter(e -> e.first().kind() == Measure.PERCENT && !e.isHedged())
                .filter(e -> isOver(e, copy))
                .map(ShareSums::sum);
        Stream<ShareSum> rest = copy.sentences(zones).stream().flatMap(s -> RestOfShares.uneven(s, copy).stream());
        Stream<ShareSum> stakes = copy.blocks(zones).stream().flatMap(b -> stakes(b, copy).stream());
        return Stream.of(told, rest, stakes).flatMap(s -> s).toList();
    }

    private static boolean isOver(Enumeration shares, Copy copy) {
        double over = shares.sum() - WHOLE;
        String block = copy.article()
                .blockAt(shares.span().start())
                .map(b -> copy.textOf(b.span()))
                .orElse("");
        boolean moves = !Movements.of(shares.sentence()).isEmpty();
        return over > shares.room()
                && shares.sum() <= MOST
                && !moves
                && (PARTITION.inOnly(copy, shares.sentence().span()).find()
                        || !OVERLAP.matcher(block).find())
                && !haveOwn(shares, copy);
    }

    /** "80 percent of men, 70 percent of women and 60 percent of children". */
    private static boolean haveOwn(Enumeration shares, Copy copy) {
        return shares.parts().stream()
                .skip(1)
                .anyMatch(p -> OF_OWN.matcher(copy.text())
                        .region(p.span().end(), copy.text().length())
                        .lookingAt());
    }

    private static ShareSum sum(Enumeration shares) {
        Span last = shares.parts().get(shares.parts().size() - 1).span();
        return new ShareSum(
                last, new Span(shares.span().start(), last.start()), shares.sumShown(), LastShare.ONE_BY_ONE);
    }

    /** "Owns 51 percent … holds 30 percent, and … keep a 23 percent stake." */
    private static Optional<ShareSum> stakes(Block block, Copy copy) {
        if (!STAKE.inOnly(copy, block.span()).find()) {
            return Optional.empty();
        }
        List<Quantity> stakes = new ArrayList<>();
        for (Sentence sentence : copy.sentences(block)) {
            boolean owned = HOLDS.inOnly(copy, sentence.span()).find()
                    && !DEAL.inOnly(copy, sentence.span()).find();
            for (Quantity quantity : Quantities.of(copy, sentence.span())) {
                if (quantity.kind() == Measure.PERCENT) {
                    if (!owned || quantity.isHedged()) {
                        return Optional.empty();
                    }
                    stakes.add(quantity);
                }
            }
        }
        if (stakes.size() < OWNERS) {
            return Optional.empty();
        }
        Enumeration shares = new Enumeration(stakes, copy.sentences(block).get(0));
        boolean over = shares.sum() > WHOLE + shares.room() && shares.sum() <= MOST;
        return over ? Optional.of(sum(shares)) : Optional.empty();
    }
}
