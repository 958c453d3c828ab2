package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * "Either form, but one a story". The option {@code prefer} chooses: {@code majority} goes by the story, the name of a
 * form asks for that one always, {@code off} for none.
 */
public final class ConsistencyForm implements Rule, ComposedLate {
    private static final String PREFER = "prefer";
    private static final String MAJORITY = "majority";
    private static final String OFF = "off";
    private static final String THERE = "there";
    private static final String WHERE = "where";
    private static final Set<String> PLACES = Set.of("found", "use", "form", "other", "count", "others", THERE, WHERE);
    private static final String MESSAGE = "\"{found}\" here, \"{there}\" {where}; choose one form";

    private final List<Worded> choices = new ArrayList<>();

    /** The numbers of the choices of which some form stands in a paragraph alone. */
    private final Part<BitSet> inParagraph = Part.ofAny(this::inParagraph);

    private ConsistencyForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where a message cannot be filled
     */
    public static ConsistencyForm of(List<ChoiceEntry> entries) {
        ConsistencyForm form = new ConsistencyForm();
        Slip.each(
                entries,
                e -> form.choices.add(new Worded(
                        e.choice, Slip.at("message", () -> Template.of(e.message.orElse(MESSAGE), PLACES)))));
        return form;
    }

    @Override
    public void compose() {
        Slip.each(choices, worded -> {
            if (worded.choice instanceof ComposedLate late) {
                late.compose();
            }
        });
    }

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        Set<String> names = new TreeSet<>(Set.of(MAJORITY, OFF));
        choices.forEach(c -> names.addAll(c.choice.names()));
        String prefer = settings.choice(PREFER, MAJORITY, names);
        if (prefer.equals(OFF)) {
            return (copy, findings) -> {};
        }
        return (copy, findings) -> {
            List<Block> blocks = copy.blocks(settings.zones());
            if (copy.paragraphs().isEmpty()) {
                choices.forEach(c -> check(c, prefer, blocks, copy, findings));
                return;
            }
            List<List<Block>> standing = standing(copy, settings.zones());
            for (int i = 0; i < choices.size(); i++) {
                check(choices.get(i), prefer, standing.get(i), copy, findings);
            }
        };
    }

    /** For each choice, the paragraphs that some form of it stands in. */
    private List<List<Block>> standing(Copy copy, Set<Zone> zones) {
        List<List<Block>> standing = new ArrayList<>();
        choices.forEach(c -> standing.add(new ArrayList<>()));
        for (int i = 0; i < copy.paragraphs().size(); i++) {
            Block block = copy.article().blocks().get(i);
            if (zones.contains(block.zone())) {
                copy.paragraphs().get(i).alone().part(inParagraph).stream()
                        .forEach(choice -> standing.get(choice).add(block));
            }
        }
        return standing;
    }

    private BitSet inParagraph(Copy alone) {
        BitSet standing = new BitSet();
        for (int i = 0; i < choices.size(); i++) {
            standing.set(i, choices.get(i).choice.isIn(alone, alone.article().blocks()));
        }
        return standing;
    }

    private static void check(Worded worded, String prefer, List<Block> blocks, Copy copy, Findings findings) {
        Choice choice = worded.choice;
        List<FormUse> uses = choice.uses(copy, blocks);
        if (uses.isEmpty()) {
            return;
        }
        copy.whole();
        int[] counts = new int[choice.names().size()];
        uses.forEach(u -> counts[u.form]++);
        int asked = choice.names().indexOf(prefer);
        int chosen = asked >= 0 ? asked : majority(uses, counts);
        List<Span> models = uses.stream()
                .filter(u -> u.form == chosen)
                .map(u -> u.match.span())
                .toList();
        Elsewhere elsewhere = Elsewhere.at(models, copy);
        for (FormUse use : uses) {
            if (use.form != chosen) {
                Map<String, String> there = Map.of(
                        THERE,
                        models.isEmpty() ? "" : copy.textOf(models.get(0)),
                        WHERE,
                        elsewhere.from(use.match.span(), copy));
                flag(use, chosen, asked >= 0, worded, counts, there, copy, findings)
                        .ifPresent(draft -> models.stream()
                                .limit(1)
                                .forEach(m -> draft.related(m, "\"" + copy.textOf(m) + "\" stands here")));
            }
        }
    }

    /**
     * How often each form stands in some copy, outside quotations; one map for each set of forms the page names, in its
     * order.
     */
    public List<Map<String, Integer>> counts(Copy copy, Set<Zone> zones) {
        Map<List<String>, Map<String, Integer>> byNames = new LinkedHashMap<>();
        for (Worded worded : choices) {
            List<String> names = worded.choice.names();
            Map<String, Integer> counts = byNames.computeIfAbsent(names, n -> new LinkedHashMap<>());
            names.forEach(n -> counts.putIfAbsent(n, 0));
            worded.choice.uses(copy, copy.blocks(zones)).forEach(u -> counts.merge(names.get(u.form), 1, Integer::sum));
        }
        return List.copyOf(byNames.values());
    }

    /** The form most often used; of forms that stand even, the one that comes first in the story. */
    private static int majority(List<FormUse> uses, int[] counts) {
        return uses.stream()
                .max(Comparator.comparingInt((FormUse u) -> counts[u.form])
                        .thenComparingInt(u -> -u.match.span().start()))
                .map(FormUse::form)
                .orElse(0);
    }

    private static Optional<Findings.Draft> flag(
            FormUse use,
            int chosen,
            boolean asked,
            Worded worded,
            int[] counts,
            Map<String, String> there,
            Copy copy,
            Findings findings) {
        Choice choice = worded.choice;
        String found = copy.textOf(use.match.span());
        Optional<String> words = choice.written(use, chosen).map(w -> TermForm.inCaseOf(found, w));
        if (words.filter(found::equals).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>(there);
        values.putAll(Map.of(
                "found", found,
                "use", words.orElse(choice.names().get(chosen)),
                "form", choice.names().get(use.form),
                "other", choice.names().get(chosen),
                "count", String.valueOf(counts[use.form]),
                "others", String.valueOf(counts[chosen])));
        String message = asked
                ? "\"" + found + "\" is not the form of the house; "
                        + words.map(w -> "write \"" + w + "\"")
                                .orElse("it writes this " + choice.names().get(chosen))
                : worded.message.fill(values);
        Findings.Draft draft = findings.flag(use.match.span(), message)
                .group(choice.names().get(0) + "/" + choice.names().get(chosen));
        words.ifPresent(draft::suggest);
        return Optional.of(draft);
    }

    /** One entry of a page's choices. */
    public record ChoiceEntry(Choice choice, Optional<String> message) {}

    private record Worded(Choice choice, Template message) {}

    /**
     * One place where some form stands.
     *
     * @param form the number of the form
     * @param variant which word of the form it is, where a form has several
     */
    record FormUse(int form, int variant, Regex.Match match) {}

    /** Two or more ways to write one thing. */
    public sealed interface Choice permits WordChoice, PatternChoice {
        /** What the forms are called. */
        List<String> names();

        /** The places of all forms in some paragraphs, in reading order. */
        List<FormUse> uses(Copy copy, List<Block> blocks);

        /** Whether some form stands in them at all, in a quotation or out of one. */
        boolean isIn(Copy copy, List<Block> blocks);

        /** What stands there in another form; absent where that cannot be said. */
        Optional<String> written(FormUse use, int form);
    }

    static List<FormUse> inReadingOrder(List<FormUse> uses) {
        List<FormUse> sorted = new ArrayList<>(uses);
        sorted.sort(Comparator.comparing(u -> u.match.span()));
        return sorted;
    }
}
