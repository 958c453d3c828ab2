package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.rule.Findings.Draft;
import dev.wirelint.rule.RuleSet.ReadyRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that look at one paragraph, run on each paragraph of a story alone when it is new. Safe for use by many
 * threads.
 */
public final class NearRules {
    private final List<ReadyRule> all;
    private final Part<OfParagraph> part = Part.ofAny(this::read);

    /** @param rules the rules of a run, of which it takes those that look at one paragraph */
    public NearRules(RuleSet rules) {
        this.all = rules.entries();
    }

    /** What they say of a story; of one whose paragraphs are not kept apart, nothing is known. */
    public NearFindings of(Copy story) {
        List<Copy.AloneParagraph> paragraphs = story.paragraphs();
        NearFindings near = new NearFindings(story, !paragraphs.isEmpty());
        for (Copy.AloneParagraph paragraph : paragraphs) {
            story.goOn();
            near.add(paragraph.alone().part(part), paragraph.start());
        }
        return near;
    }

    private OfParagraph read(Copy alone) {
        Map<Integer, List<Draft>> drafts = new HashMap<>();
        BitSet further = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            ReadyRule rule = all.get(i);
            if (rule.reach() == Reach.PARAGRAPH
                    && !alone.blocks(rule.page().zones()).isEmpty()) {
                Findings findings = new Findings(rule.page(), alone);
                try {
                    rule.check().check(alone, findings);
                } catch (RuntimeException e) {
                    // it asks for the story; or it is at fault, which is told of where it is run on that
                    further.set(i);
                }
                if (!further.get(i) && !findings.drafts().isEmpty()) {
                    drafts.put(i, findings.drafts());
                }
            }
        }
        return new OfParagraph(Map.copyOf(drafts), further);
    }

    /** What they say of one story. */
    public final class NearFindings {
        private final Copy story;
        private final boolean known;
        private final Map<Integer, List<DraftsAt>> said = new HashMap<>();
        private final BitSet further = new BitSet();

        private NearFindings(Copy story, boolean known) {
            this.story = story;
            this.known = known;
        }

        private void add(OfParagraph paragraph, int start) {
            further.or(paragraph.further);
            paragraph.drafts.forEach((number, drafts) ->
                    said.computeIfAbsent(number, n -> new ArrayList<>()).add(new DraftsAt(drafts, start)));
        }

        /**
         * What a rule says; absent where it has to be run on the story, since it looks further in some paragraph.
         *
         * @param number the place of the rule among those of the run
         */
        public Optional<Findings> of(int number) {
            ReadyRule rule = all.get(number);
            if (!known || rule.reach() != Reach.PARAGRAPH || further.get(number)) {
                return Optional.empty();
            }
            Findings findings = new Findings(rule.page(), story);
            said.getOrDefault(number, List.of()).forEach(d -> findings.take(d.drafts, d.start));
            return Optional.of(findings);
        }
    }

    /**
     * What is said of one paragraph, by the numbers of the rules.
     *
     * @param further the numbers of those that ask more than it knows
     */
    private record OfParagraph(Map<Integer, List<Draft>> drafts, BitSet further) {}

    private record DraftsAt(List<Draft> drafts, int start) {}
}
