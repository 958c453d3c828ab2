package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words quoted over a story that a quotation of the story has nearly, and nothing in it has just so. */
public final class HeadlineQuoteAltered implements Rule {
    private static final Set<Zone> BELOW =
            EnumSet.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM, Zone.CAPTION, Zone.TABLE, Zone.SUBHEAD);

    /** Two words agree with too much. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 60;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Quotation> all = Quotations.of(copy).outer();
            List<Quotation> over = all.stream()
                    .filter(q ->
                            !q.runsOn() && settings.zones().contains(q.block().zone()))
                    .toList();
            if (over.isEmpty()) {
                return;
            }
            List<Quotation> below =
                    all.stream().filter(q -> BELOW.contains(q.block().zone())).toList();
            for (Quotation quotation : over) {
                check(copy, quotation, below, findings);
            }
        };
    }

    private static void check(Copy copy, Quotation quotation, List<Quotation> below, Findings findings) {
        List<Wording> shown = Wording.of(copy.text(), quotation.words());
        boolean edited = shown.stream().anyMatch(Wording::isEdited);
        if (edited || shown.size() < SHORTEST || shown.size() > LONGEST || stands(copy, shown)) {
            return;
        }
        Nearly best = null;
        for (Quotation candidate : below) {
            List<Wording> spoken = Wording.of(copy.text(), candidate.words());
            Nearly near = nearly(shown, spoken);
            best = best == null || near.changes() < best.changes() ? near : best;
        }
        if (best != null
                && best.changes() > 0
                && best.changes() <= Math.max(1, shown.size() / 2)
                && best.tells(shown)) {
            Span said = Span.covering(
                    best.spoken().get(best.from()).span(),
                    best.spoken().get(best.to() - 1).span());
            Span here = new Span(
                    quotation.words().start(),
                    shown.get(shown.size() - 1).span().end());
            findings.flag(
                            quotation.words(),
                            "\"" + copy.textOf(here) + "\" here, \"" + copy.textOf(said) + "\" on line "
                                    + copy.line(said) + "; quote what was said")
                    .confidence(Confidence.SURE)
                    .related(said, "the words in the story");
        }
    }

    /** Whether the story has the words just so, quoted or not. */
    private static boolean stands(Copy copy, List<Wording> shown) {
        List<String> wanted = shown.stream().map(Wording::read).toList();
        for (Block block : copy.blocks(BELOW)) {
            List<String> words = Wording.of(copy.text(), block.span()).stream()
                    .map(Wording::read)
                    .toList();
            for (int i = words.indexOf(wanted.get(0)); i >= 0 && i + wanted.size() <= words.size(); i++) {
                if (words.subList(i, i + wanted.size()).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The stretch of what was spoken that takes the fewest changes to become what is shown (Sellers 1980). */
    private static Nearly nearly(List<Wording> shown, List<Wording> spoken) {
        int[][] cost = new int[shown.size() + 1][spoken.size() + 1];
        int[][] start = new int[shown.size() + 1][spoken.size() + 1];
        for (int j = 0; j <= spoken.size(); j++) {
            start[0][j] = j;
        }
        for (int i = 1; i <= shown.size(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= spoken.size(); j++) {
                boolean same = shown.get(i - 1).read().equals(spoken.get(j - 1).read());
                int swapped = cost[i - 1][j - 1] + (same ? 0 : 1);
                int added = cost[i - 1][j] + 1;
                int left = cost[i][j - 1] + 1;
                cost[i][j] = Math.min(swapped, Math.min(added, left));
                start[i][j] = j;
                start[i][j] = cost[i][j] == added ? Math.min(start[i][j], start[i - 1][j]) : start[i][j];
                start[i][j] = cost[i][j] == left ? Math.min(start[i][j], start[i][j - 1]) : start[i][j];
                start[i][j] = cost[i][j] == swapped ? Math.min(start[i][j], start[i - 1][j - 1]) : start[i][j];
            }
        }
        int end = 0;
        for (int j = 1; j <= spoken.size(); j++) {
            end = cost[shown.size()][j] < cost[shown.size()][end] ? j : end;
        }
        return new Nearly(spoken, start[shown.size()][end], end, cost[shown.size()][end]);
    }

    /** A stretch of a quotation, and how many words of it differ. */
    private record Nearly(List<Wording> spoken, int from, int to, int changes) {
        /** Whether enough is alike that the two can be no accident, and no editor owns up to the change. */
        boolean tells(List<Wording> shown) {
            List<String> here =
                    spoken.subList(from, to).stream().map(Wording::read).toList();
            long alike = shown.stream().filter(w -> here.contains(w.read())).count();
            long content = shown.stream()
                    .filter(w -> w.isContent() && here.contains(w.read()))
                    .count();
            boolean edited = spoken.subList(from, to).stream().anyMatch(Wording::isEdited);
            return !edited && (content >= 2 || (content == 1 && alike >= SHORTEST));
        }
    }

    /** A word without what a headline may change: "we're" is "we are", "3" is "three". */
    private record Wording(Span span, String read, boolean isContent, boolean isEdited) {
        private static final List<String> EDGES = List.of("a", "an", "the");

        static List<Wording> of(String text, Span span) {
            List<Wording> words = new ArrayList<>();
            for (QuotedWord word : QuotedWord.sentences(text, span).stream()
                    .flatMap(List::stream)
                    .toList()) {
                for (String part : parts(word.read())) {
                    words.add(new Wording(word.span(), part, word.isContent(), word.isEdited()));
                }
            }
            while (!words.isEmpty() && EDGES.contains(words.get(0).read())) {
                words.remove(0);
            }
            return words;
        }

        private static List<String> parts(String read) {
            if (read.length() == 1 && Character.isDigit(read.charAt(0))) {
                return List.of(Numerals.upToTwelve().get(read.charAt(0) - '0'));
            }
            if (read.endsWith("n't")) {
                String verb = read.substring(0, read.length() - 3);
                return List.of(verb.equals("wo") ? "will" : verb.equals("ca") ? "can" : verb, "not");
            }
            int mark = read.indexOf('\'');
            if (mark < 0) {
                return List.of(read);
            }
            String cut = read.substring(mark + 1);
            String full = switch (cut) {
                case "re" -> "are";
                case "ll" -> "will";
                case "ve" -> "have";
                case "m" -> "am";
                default -> "";
            };
            return full.isEmpty() ? List.of(read) : List.of(read.substring(0, mark), full);
        }
    }
}
