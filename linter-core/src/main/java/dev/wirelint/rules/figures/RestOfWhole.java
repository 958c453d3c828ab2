package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part and what is left of the whole: "640 from the coast and the remaining 560", "74 women and 58 men". */
final class RestOfWhole {
    private static final Pattern REST =
            Pattern.compile("(?i)\\b(?:the (?:remaining|other)|its remaining|the rest,(?: or| some)?|the rest \\() ?$");
    private static final Pattern MORE =
            Pattern.compile("(?i)\\b(?:another|a further|an additional) (?:about |some )?$");
    private static final Pattern MEN =
            Pattern.compile("(?i)^(?: \\p{L}+){0,2}? (?<who>men|women|boys|girls|adults|children|males|females)\\b");
    private static final Map<String, String> OPPOSITE =
            LanguageList.beside(RestOfWhole.class, "opposites.txt").kinds();
    private static final Pattern OF_THEM = Pattern.compile(
            "(?i)^of (?:the|those|these|them|all|its|their)\\b|\\bof (?:them|whom)\\b|^(?:they|these|the \\p{L}+) (?:are|were|included|comprised?)\\b|: ");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:at least|including|some|about|nearly|another|vacant|unknown|others|overlap|both)\\b");
    private static final Map<String, Double> FRACTIONS = LanguageList.of("claims/multiples.txt").rows().stream()
            .filter(r -> r.get(1).equals("part"))
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> 100 * Double.parseDouble(r.get(2))));
    private static final Pattern FRACTION = Pattern.compile("(?i)\\b(?<part>"
            + FRACTIONS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ") of (?:the|its|their|all|them)\\b");
    private static final Pattern AND_A = Pattern.compile("(?i)^[^.;:]{0,40}\\band (?:an?|one) ");
    private static final double WHOLE = 100;
    private static final double MOST = 150;

    private RestOfWhole() {}

    /** Men and women, or some and the remaining, held to the number of all beside them. */
    static void counts(List<Sentence> sentences, int at, Copy copy, Findings findings) {
        Sentence sentence = sentences.get(at);
        if (!sentence.isReadable()) {
            return;
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
            if (whole.isPresent() && !hedged && whole.get().value() != sum) {
                findings.flag(
                                whole.get().span(),
                                parts.stream().map(p -> shown(p.value())).collect(Collectors.joining(" + ")) + " = "
                                        + shown(sum) + ", not "
                                        + copy.textOf(whole.get().span())
                                        + "; check the parts and the whole")
                        .confidence(Confidence.LIKELY)
                        .related(
                                Span.covering(
                                        parts.get(0).span(),
                                        parts.get(parts.size() - 1).span()),
                                "the parts");
            }
            return;
        }
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
                .filter(q -> q.kind() == Kind.COUNT)
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

    private static String before(Quantity quantity, Span sentence, String text) {
        return text.substring(sentence.start(), quantity.said().start());
    }

    /** Shares of which one is the rest, or comes on top, and that make no whole. */
    static void shares(Sentence sentence, Copy copy, Findings findings) {
        String text = copy.text();
        List<Quantity> percents = sentence.isReadable()
                ? Quantities.of(copy, sentence.span()).stream()
                        .filter(q -> q.kind() == Kind.PERCENT)
                        .toList()
                : List.of();
        if (percents.isEmpty()) {
            return;
        }
        Quantity last = percents.get(percents.size() - 1);
        String before = before(last, sentence.span(), text);
        boolean rest = REST.matcher(before).find();
        boolean more = MORE.matcher(before).find();
        if (!rest && !more) {
            return;
        }
        double sum = 0;
        double room = 1;
        int start = last.span().start();
        for (Quantity percent : percents) {
            sum += percent.value();
            room += percent.step() / 2;
            start = Math.min(start, percent.span().start());
        }
        Matcher fraction = FRACTION.matcher(before);
        while (fraction.find()) {
            sum += FRACTIONS.getOrDefault(fraction.group("part").toLowerCase(Locale.ROOT), 0.0);
            room += 5;
            start = Math.min(start, sentence.span().start() + fraction.start());
        }
        boolean parts = start < last.span().start();
        boolean wrong = rest ? Math.abs(sum - WHOLE) > room : sum > WHOLE + room && sum < MOST;
        boolean hedged = percents.stream().anyMatch(Quantity::isHedged);
        if (parts && wrong && !hedged && sum > WHOLE / 2) {
            findings.flag(
                            last.span(),
                            "the shares come to " + shown(Math.rint(sum)) + " percent"
                                    + (rest ? ", and the rest makes 100" : ", more than the whole")
                                    + "; check them")
                    .confidence(Confidence.LIKELY)
                    .related(new Span(start, last.span().start()), "the other shares");
        }
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
