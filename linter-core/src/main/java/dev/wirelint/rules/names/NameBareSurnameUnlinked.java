package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A family name whose bearer speaks and whom the story has not introduced. */
public final class NameBareSurnameUnlinked implements Rule {

    @Override
    public Check prepare(Settings settings) {
        Set<String> household = settings.names("names").entries().stream()
                .flatMap(NameBareSurnameUnlinked::words)
                .collect(Collectors.toUnmodifiableSet());
        return (copy, findings) -> check(copy, findings, household);
    }

    private static Stream<String> words(NameEntry entry) {
        return Stream.concat(Stream.of(entry.prefer()), entry.also().stream())
                .flatMap(n -> Arrays.stream(n.split("[ -]")));
    }

    private static void check(Copy copy, Findings findings, Set<String> household) {
        for (Form form : Ledger.of(copy).forms()) {
            if (form.isUnlinkedSpeaker() && !household.contains(form.spelling())) {
                Occurrence first = form.occurrences().get(0);
                findings.flag(
                                first.word().span(),
                                "\"" + form.spelling() + "\" speaks here and was not introduced; say who it is")
                        .confidence(Confidence.FAINT)
                        .group("name:" + form.spelling().toLowerCase(Locale.ROOT));
            }
        }
    }
}
