package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part and what is left of the whole: "640 from the coast and the remaining 560", "74 women and 58 men". */
final class RestOfWhole {
    static final Pattern REST =
            Pattern.compile("(?i)\\b(?:the (?:remaining|other)|its remaining|the rest,(?: or| some)?|the rest \\() ?$");
    private static final Pattern MEN =
            Pattern.compile("(?i)^(?: \\p{L}+){0,2}? (?<who>men|women|boys|girls|adults|children|males|females)\\b");
    private static final Map<String, String> OPPOSITE =
            LanguageList.beside(RestOfWhole.class, "opposites.txt").kinds();
    private static final Pattern OF_THEM = Pattern.compile(
            "(?i)^of (?:the|those|these|them|all|its|their)\\b|\\bof (?:them|whom)\\b|^(?:they|these|the \\p{L}+) (?:are|were|included|comprised?)\\b|: ");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:at least|including|some|about|nearly|another|vacant|unknown|others|overlap|both)\\b");
    private static final Pattern AND_A = Pattern.compile("(?i)^[^.;:]{0,40}\\band (?:an?|one) ");

    private RestOfWhole() {}

    /** Men and women, or some and the remaining, held to the number of all beside them. */
    static Optional<UnevenWhole> uneven(List<Sentence> sentences, int at, Copy copy) {
        Sentence sentence = sentences.get(at);
        if (!sentence.isReadable()) {
            return Optional.empty();
        }
        String text = copy.text();
        Span span = sentence.span();
        List<Quantity> here = plain(copy, sentence);
        for (int i = 1; i < here.size(); i++) {
            boolean rest = REST.matcher(before(here.get(i), span, text)).find();
            boolean opposite = isOpposite(here.get(i - 1), here.get(i), span, text);
            if (!rest && !opposite) {
                continue;
            }
            int from = opposite && !rest ? i - 1 : firstPart(here, i);
            if (opposite && !rest && !OF_THEM.matcher(span.of(text)).find()) {
                continue;
            }
            int to = rest ? i + 1 : lastOfPeople(here, i, span, text);
            boolean goesOn = AND_A.matcher(
                            text.substring(here.get(to - 1).span().end(), span.end()))
                    .find();
            if (!rest && goesOn) {
                continue;
            }
            List<Quantity> parts = here.subList(from, to);
            double sum = parts.stream().mapToDouble(Quantity::value).sum();
            Optional<Quantity> whole = whole(sentences, at, here.subList(0, from), parts, copy);
            boolean hedged = parts.stream().anyMatch(Quantity::isHedged);
            Span told = Span.covering(
                    parts.get(0).span(), parts.get(parts.size() - 1).span());
            return whole.filter(w -> !hedged && w.value() != sum)
                    .map(w -> new UnevenWhole(
                            w.span(),
                            told,
                            UnevenWhole.sum(parts.stream().map(Quantity::value).toList())));
        }
        return Optional.empty();
    }

    /** "Seven women, three men and two children": the end of those told one after another. */
    private static int lastOfPeople(List<Quantity> here, int second, Span sentence, String text) {
        int end = second + 1;
        while (end < here.size()
                && MEN.matcher(text.substring(here.get(end).span().end(), sentence.end()))
                        .find()) {
            end++;
        }
        return end;
    }

    /** The number before the parts that they are parts of; the parts begin behind it. */
    private static int firstPart(List<Quantity> here, int rest) {
        int from = 0;
        for (int i = 0; i < rest; i++) {
            double after = here.subList(i + 1, rest + 1).stream()
                    .mapToDouble(Quantity::value)
                    .max()
                    .orElse(0);
            if (here.get(i).value() > after && rest - i >= 2) {
                from = i + 1;
                break;
            }
        }
        return from;
    }

    private static Optional<Quantity> whole(
            List<Sentence> sentences, int at, List<Quantity> ahead, List<Quantity> parts, Copy copy) {
        double most = parts.stream().mapToDouble(Quantity::value).max().orElse(0);
        double sum = parts.stream().mapToDouble(Quantity::value).sum();
        List<Quantity> candidates = new ArrayList<>(ahead);
        if (candidates.isEmpty() && at > 0) {
            if (OPEN.matcher(copy.textOf(sentences.get(at - 1).span())).find()) {
                return Optional.empty();
            }
            candidates.addAll(plain(copy, sentences.get(at - 1)));
        }
        boolean right = candidates.stream().anyMatch(q -> q.value() == sum);
        List<Quantity> larger = candidates.stream()
                .filter(q -> q.step() >= 1
                        && q.value() > most
                        && q.scaled() == parts.get(0).scaled())
                .filter(q -> !q.isHedged() && q.value() < 2 * sum)
                .toList();
        return !right && larger.size() == 1 ? Optional.of(larger.get(0)) : Optional.empty();
    }

    private static List<Quantity> plain(Copy copy, Sentence sentence) {
        return Quantities.counting(copy, sentence.span()).stream()
                .filter(q -> q.kind() == Measure.COUNT)
                .toList();
    }

    private static boolean isOpposite(Quantity one, Quantity other, Span sentence, String text) {
        Matcher first =
                MEN.matcher(text.substring(one.span().end(), other.span().start()));
        Matcher second = MEN.matcher(text.substring(other.span().end(), sentence.end()));
        return first.find()
                && second.find()
                && second.group("who")
                        .equalsIgnoreCase(
                                OPPOSITE.getOrDefault(first.group("who").toLowerCase(Locale.ROOT), ""));
    }

    static String before(Quantity quantity, Span sentence, String text) {
        return text.substring(sentence.start(), quantity.said().start());
    }
}
