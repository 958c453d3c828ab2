package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.votes.Majorities;
import dev.wirelint.analysis.votes.Majorities.Missed;
import dev.wirelint.analysis.votes.ToldShares;
import dev.wirelint.analysis.votes.ToldShares.Less;
import dev.wirelint.analysis.votes.ToldShares.UnlikePercent;
import dev.wirelint.analysis.votes.Votes;
import dev.wirelint.analysis.votes.Votes.Split;
import dev.wirelint.analysis.votes.Votes.TooMany;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.Optional;

/** Votes that are more than the members, a majority that is none, a unanimous vote with noes, a share that is none. */
public final class VoteMajorityWrong implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).isReadable()) {
                    check(sentences, i, copy, findings);
                }
            }
        };
    }

    private static void check(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Optional<TooMany> tooMany = Votes.tooMany(sentences, at, copy);
        tooMany.ifPresent(t -> flag(t, findings));
        if (tooMany.isEmpty()) {
            Votes.split(sentences, at, copy).ifPresent(s -> flag(s, copy, findings));
        }
        Majorities.missed(sentences, at, copy).ifPresent(m -> flag(m, copy, findings));
        ToldShares.unlike(sentences.get(at), copy).forEach(u -> flag(u, findings));
        ToldShares.less(sentences, at, copy).ifPresent(l -> flag(l, copy, findings));
    }

    private static void flag(TooMany votes, Findings findings) {
        findings.flag(
                        votes.vote(),
                        plain(votes.ayes()) + " + " + plain(votes.noes()) + " = " + plain(votes.ayes() + votes.noes())
                                + " votes, more than the " + plain(votes.members()) + " members; check both")
                .confidence(Confidence.SURE)
                .related(votes.place(), "the members");
    }

    private static void flag(Split vote, Copy copy, Findings findings) {
        findings.flag(vote.vote(), "a vote of " + copy.textOf(vote.vote()) + " is not unanimous; check both")
                .confidence(Confidence.LIKELY)
                .related(vote.unanimous(), "unanimous");
    }

    private static void flag(Missed majority, Copy copy, Findings findings) {
        findings.flag(
                        majority.members(),
                        copy.textOf(majority.members()) + " is " + Math.round(majority.share() * 1000) / 10.0
                                + " percent, no " + majority.larger() + "majority; check both")
                .confidence(Confidence.LIKELY)
                .related(majority.majority(), "the majority");
    }

    private static void flag(UnlikePercent share, Findings findings) {
        findings.flag(
                        share.span(),
                        "\"" + share.words() + "\" is " + share.share() + " percent, not " + share.percent()
                                + "; check both")
                .confidence(Confidence.SURE);
    }

    private static void flag(Less most, Copy copy, Findings findings) {
        findings.flag(
                        most.most(),
                        "\"" + copy.textOf(most.most()) + "\", and \"" + copy.textOf(most.share())
                                + "\" is less than half; check both")
                .confidence(Confidence.LIKELY)
                .related(most.share(), "the share");
    }

    private static String plain(double value) {
        return String.valueOf(Math.round(value));
    }
}
