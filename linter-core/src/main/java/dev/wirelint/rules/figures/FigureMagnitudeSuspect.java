package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One amount told with two scales: "$3.2 million" in the lede, "$3.2 billion" below. */
public final class FigureMagnitudeSuspect implements Rule {
    private static final int SHARED = 2;
    private static final int MOST_TOLD = 8;

    /** An amount and the topic of its sentence. */
    private record Told(Quantity quantity, Set<String> topic) {}

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<String, List<Told>> told = new HashMap<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                List<Quantity> quantities = sentence.isReadable() ? Quantities.of(copy, sentence.span()) : List.of();
                for (Quantity quantity : quantities) {
                    if (quantity.scaled() && significant(quantity.number()) > 1) {
                        read(quantity, sentence, copy, told, findings);
                    }
                }
            }
        };
    }

    private static void read(
            Quantity quantity, Sentence sentence, Copy copy, Map<String, List<Told>> told, Findings findings) {
        String key = quantity.kind() + quantity.currency() + quantity.number();
        List<Told> before = told.computeIfAbsent(key, k -> new ArrayList<>());
        Set<String> topic = Topic.of(sentence, List.of(quantity.said()));
        boolean same = before.stream().anyMatch(t -> t.quantity().value() == quantity.value());
        before.stream()
                .filter(t -> !same && t.quantity().value() != quantity.value())
                .filter(t -> t.topic().stream().filter(topic::contains).count() >= SHARED)
                .findFirst()
                .ifPresent(t -> findings.flag(
                                quantity.span(),
                                "\"" + copy.textOf(quantity.span()) + "\" here, \""
                                        + copy.textOf(t.quantity().span()) + "\" "
                                        + Elsewhere.of(List.of(t.quantity().span()), quantity.span(), copy)
                                        + "; check the scale")
                        .confidence(Confidence.POSSIBLE)
                        .related(t.quantity().span(), "the same number with another scale"));
        if (before.size() < MOST_TOLD) {
            before.add(new Told(quantity, topic));
        }
    }

    private static int significant(String number) {
        return number.replaceAll("[^\\d]", "")
                .replaceFirst("^0+", "")
                .replaceFirst("0+$", "")
                .length();
    }
}
