package dev.wirelint.rules.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** What was corrected in one story and stands uncorrected in others. */
public final class CorrectionNotPropagated implements RepositoryRule {
    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.VERSIONS, Facts.Kind.NAMES);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        return ChainCheck.of(FaultKind.SPREAD, Confidence.RATHER_LIKELY);
    }
}
