package dev.wirelint.desk;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.run.KeptRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of a house beside those that come with the program, read once. */
final class KeptLibraries {
    private final Map<List<RulePack>, RuleLibrary> libraries = new ConcurrentHashMap<>();
    private final Optional<KeptRules> ready;

    /** @param ready keeps rules that are made ready for other desks of the process */
    KeptLibraries(Optional<KeptRules> ready) {
        this.ready = ready;
    }

    RuleLibrary of(List<RulePack> packs) {
        return libraries.computeIfAbsent(
                packs,
                p -> ready.map(kept -> kept.library(p, RuleLibrary::load)).orElseGet(() -> RuleLibrary.load(p)));
    }

    /** Reads those again of which a page has changed, come or gone. */
    void forget(Path file) {
        libraries.keySet().removeIf(packs -> packs.stream().anyMatch(p -> file.startsWith(p.place())));
    }
}
