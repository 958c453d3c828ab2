package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.versions.VersionFacts;
import java.util.ArrayList;
import java.util.List;

/** What is at fault in the chains of versions that some stories make. */
public final class ChainFaults {
    private ChainFaults() {}

    /** The faults of one kind among many stories. */
    public static List<ChainFault> among(Facts facts, FaultKind kind) {
        if (kind == FaultKind.SPREAD) {
            return SpreadFaults.in(facts);
        }
        List<ChainFault> found = new ArrayList<>();
        for (Chain chain : Chain.among(facts.of(VersionFacts.KIND))) {
            chain.pairs().forEach(pair -> found.addAll(between(pair, kind)));
        }
        return found;
    }

    /** The faults of one kind between two versions. */
    public static List<ChainFault> between(VersionPair pair, FaultKind kind) {
        return switch (kind) {
            case FIGURE ->
                FigureFaults.in(pair).stream()
                        .filter(f -> f.kind() == FaultKind.FIGURE)
                        .toList();
            case QUOTE -> QuoteFaults.in(pair);
            case NAME -> NameFaults.in(pair);
            case FACT -> FactFaults.in(pair);
            case ATTRIBUTION -> AttributionFaults.in(pair);
            case CORRECTION -> CorrectionFaults.in(pair);
            case SPREAD -> List.of();
        };
    }
}
