package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the sentences of a story say of so many things or people, outside quotation marks. */
public final class Statements {
    private static final Part<Function<Set<Zone>, List<Statement>>> PART = Part.each(Statements::read);

    private Statements() {}

    public static List<Statement> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Statement> read(Copy copy, Set<Zone> zones) {
        Map<Span, Casualty> harmed = new HashMap<>();
        Casualties.of(copy).forEach(c -> harmed.put(c.figure().number(), c));
        StatementReader reader = new StatementReader(copy.text(), harmed);
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            if (sentence.isReadable() && !Quantities.of(copy, sentence.span()).isEmpty()) {
                found.addAll(reader.read(
                        sentence,
                        Counts.of(copy, sentence),
                        Attributions.of(copy).sources(sentence)));
            }
        }
        found.removeIf(s -> Quotations.of(copy).hold(s.figure().span()));
        return List.copyOf(found);
    }
}
