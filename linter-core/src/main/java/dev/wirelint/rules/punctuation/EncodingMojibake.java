package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Misread;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/** Letters that were written in one charset and read in another, and letters that were lost on the way. */
public final class EncodingMojibake implements Rule {
    private static final char LOST = '\ufffd';
    private static final Sought LOST_APOSTROPHE = Sought.of("(?<=\\p{L})\\?(?=(?:s|t|re|ve|ll|d|m)\\b)");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                misread(copy, block.span(), findings);
                lostApostrophes(copy, block.span(), findings);
            }
        };
    }

    private static void misread(Copy copy, Span block, Findings findings) {
        String text = copy.text();
        for (int i = block.start(); i < block.end(); i++) {
            if (text.charAt(i) < 0x80) {
                continue;
            }
            Optional<Misread> misread =
                    text.charAt(i) == LOST ? Optional.of(lost(text, i, block)) : Misread.at(text, i, block);
            if (misread.isPresent()) {
                flag(copy, misread.get(), findings);
                i = misread.get().span().end() - 1;
            }
        }
    }

    private static Misread lost(String text, int start, Span block) {
        int end = Scan.over(text, start, block.end(), c -> c == LOST);
        return new Misread(new Span(start, end), String.valueOf(LOST));
    }

    private static void flag(Copy copy, Misread misread, Findings findings) {
        String found = copy.textOf(misread.span());
        String meant = misread.meant();
        if (meant.indexOf(LOST) >= 0) {
            findings.flag(
                    misread.span(),
                    "\"" + found
                            + "\" stands where a letter was lost between two charsets; restore it from the source");
            return;
        }
        String cure = meant.isBlank() ? "" : ", for \"" + meant + "\"";
        findings.flag(misread.span(), "\"" + found + "\" is UTF-8 read in another charset" + cure + "; decode it anew")
                .replace(meant);
    }

    private static void lostApostrophes(Copy copy, Span block, Findings findings) {
        Matcher place = LOST_APOSTROPHE.in(copy, block);
        place.useTransparentBounds(true);
        while (place.find()) {
            Span span = new Span(place.start(), place.end());
            Chunk chunk = Chunk.around(copy.text(), block, span.start());
            if (!chunk.isAddress() && chunk.text().indexOf('=') < 0) {
                findings.flag(
                                span,
                                "a question mark stands where an apostrophe was lost between two charsets; put it back")
                        .suggest("’");
            }
        }
    }
}
