package dev.wirelint.rules.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A correction that is announced and not made everywhere. */
public final class ChainCorrectionIncomplete implements RepositoryRule {
    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.VERSIONS);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        return ChainCheck.of(FaultKind.CORRECTION, Confidence.SURE);
    }
}
