package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuoteMark;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A quotation whose marks are not those that its depth asks for: one inside another takes the other kind. */
public final class QuoteNestedStyle implements Rule {
    /** Headlines and the like have single marks in houses whose copy has double ones. */
    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM);

    private static final String EITHER = "either";

    @Override
    public Check prepare(Settings settings) {
        String outer = settings.choice("outer", EITHER, List.of(EITHER, "double", "single"));
        return outer.equals(EITHER)
                ? QuoteNestedStyle::checkInner
                : (copy, findings) -> checkAll(outer.equals("single"), copy, findings);
    }

    private static void checkInner(Copy copy, Findings findings) {
        List<Quotation> around = new ArrayList<>();
        for (Quotation quotation : Quotations.of(copy).found()) {
            around.removeIf(q -> q.span().end() <= quotation.span().start());
            if (!around.isEmpty() && quotation.closer().isPresent() && !isUnclear(copy, quotation)) {
                QuoteMark outer = around.get(around.size() - 1).opener();
                if (outer.glyph().equals(quotation.opener().glyph())) {
                    flag(
                                    quotation,
                                    !quotation.opener().isSingle(),
                                    "the quotation inside has " + kind(outer.isSingle())
                                            + " quotes, as the one around it has",
                                    findings)
                            .related(outer.span(), "the quotation around it opens here");
                }
            }
            around.add(quotation);
        }
    }

    /**
     * Behind a full stop the speech may open again, where paragraphs were joined: a mark too many, and no style. Where
     * a mark of the paragraph has no partner, nobody can tell what stands inside.
     */
    private static boolean isUnclear(Copy copy, Quotation quotation) {
        if (Quotations.of(copy).lone().stream().anyMatch(l -> l.block().equals(quotation.block()))) {
            return true;
        }
        String before = copy.text()
                .substring(quotation.block().span().start(), quotation.span().start())
                .stripTrailing();
        return !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Every second depth has single marks. */
    private static void checkAll(boolean singleOutside, Copy copy, Findings findings) {
        for (Quotation quotation : Quotations.of(copy).found()) {
            boolean single = singleOutside == (quotation.depth() % 2 == 0);
            boolean inCopy = COPY.contains(quotation.block().zone());
            if (inCopy && quotation.closer().isPresent() && quotation.opener().isSingle() != single) {
                String where = quotation.depth() == 0 ? "a quotation" : "a quotation inside another";
                flag(
                        quotation,
                        single,
                        where + " stands in " + kind(!single) + " quotes, and the house has " + kind(single) + " ones",
                        findings);
            }
        }
    }

    private static Findings.Draft flag(Quotation quotation, boolean single, String message, Findings findings) {
        String open = single ? "‘" : "“";
        String close = single ? "’" : "”";
        return findings.flag(quotation.opener().span(), message + "; use " + open + " and " + close)
                .fix(new Fix(
                        Fix.Safety.REVIEW,
                        List.of(
                                new Edit(quotation.opener().span(), open),
                                new Edit(quotation.closer().orElseThrow().span(), close))));
    }

    private static String kind(boolean single) {
        return single ? "single" : "double";
    }
}
