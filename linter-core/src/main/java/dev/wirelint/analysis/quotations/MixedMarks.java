package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation whose two marks do not belong together.
 *
 * @param wrong the mark to change
 * @param other the one that tells what it should be
 * @param right what it should be
 */
public record MixedMarks(Quotation quotation, QuoteMark wrong, QuoteMark other, String right) {
    /** Those of a story by their paragraph, in reading order. */
    public static Map<Block, List<MixedMarks>> of(Copy copy) {
        Map<Block, List<MixedMarks>> byBlock = new LinkedHashMap<>();
        for (Quotation quotation : Quotations.of(copy).found()) {
            quotation
                    .closer()
                    .filter(c -> !quotation.words().isEmpty())
                    .flatMap(c -> mixed(quotation, c))
                    .ifPresent(m -> byBlock.computeIfAbsent(quotation.block(), b -> new ArrayList<>())
                            .add(m));
        }
        return byBlock;
    }

    private static Optional<MixedMarks> mixed(Quotation quotation, QuoteMark closer) {
        QuoteMark opener = quotation.opener();
        if (closer.glyph().equals(opener.partner())) {
            return opener.closesByShape()
                    ? Optional.of(new MixedMarks(quotation, opener, closer, opener.counterpart()))
                    : Optional.empty();
        }
        return Optional.of(new MixedMarks(quotation, closer, opener, opener.partner()));
    }

    /** Whether the mark that opens is the wrong one, and turned round. */
    public boolean opensTurned() {
        return wrong.equals(quotation.opener());
    }

    public Edit edit() {
        return new Edit(wrong.span(), right);
    }
}
