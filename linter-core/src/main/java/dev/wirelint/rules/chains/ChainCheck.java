package dev.wirelint.rules.chains;

import dev.wirelint.chains.ChainFault;
import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.chains.ChainFaults;
import dev.wirelint.rule.RepositoryCheck;

/** Tells the faults of one kind. */
final class ChainCheck {
    private ChainCheck() {}

    static RepositoryCheck of(FaultKind kind, double confidence) {
        return (facts, findings) -> {
            for (ChainFault fault : ChainFaults.among(facts, kind)) {
                if (fault.words().isEmpty()) {
                    findings.flag(fault.place(), fault.message(), confidence, fault.matter(), fault.earlier());
                } else {
                    findings.flag(
                            fault.place(), fault.message(), confidence, fault.matter(), fault.words(), fault.earlier());
                }
            }
        };
    }
}
