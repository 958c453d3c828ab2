package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a sentence that names its source in front and takes the same source up again behind. */
public final class AttributionRepeated implements Rule {
    private static final String VERB = "(?:said|says|added|told \\p{L}+|announced|warned|explained)";
    private static final String HEARER = "(?:reporters|journalists|lawmakers|parliament|the \\p{L}+|\\p{Lu}\\p{L}+)";
    private static final Pattern HEAD = Pattern.compile(
            "^(?:(?:But|And|Also|Earlier|Later),? |(?:In|On|At) [^,;:“”\"]{3,40}, )?(?:(?i:according to) (?<source>[^,;:“”\"]{2,70}), "
                    + "|(?<subject>[^,;:“”\"]{2,70}?)(?:, [^,;:“”\"]{3,80},)? (?:also |later |then )?"
                    + "(?:said|says|announced|told " + HEARER + ") )");
    private static final Pattern TAIL =
            Pattern.compile(", (?<again>(?<who>he|she|it|they|(?:the )?[\\p{L} ’'-]{3,40}?) (?:also |later )?" + VERB
                    + ")(?: (?:on|in|at|late|early|to|during|after) [^,;:“”\"]{2,60}| \\p{Lu}\\p{Ll}+day)?[.]?$");

    /** Behind these another clause begins, which may have a speaker of its own. */
    private static final Pattern NEW_CLAUSE =
            Pattern.compile("[;:]|, (?:and|but|while|whereas|when|as|because|if|though"
                    + "|although|who|which|where|adding|saying|after|before) ");

    private static final Pattern HE = Pattern.compile("\\b(?:he|his|him)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers)\\b");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)(?:he|she|it|they|i|we|you|who|that|this|one|nobody|everybody|her .*|his .*|their .*)");
    private static final Pattern LATER_PART = Pattern.compile(" (?:of|for|in|at|from|on|with|to|near) ");
    private static final Pattern FOR_THE_PRESS = Pattern.compile(
            "\\b(?:told (?:reporters|journalists)|statement|interview|news conference|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

    @Override
    public Check prepare(Settings settings) {
        Roles roles = Roles.of(settings.list("speakers"));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                List<Sentence> sentences = block.span().isEmpty() ? List.of() : copy.sentences(block);
                for (int i = 0; i < sentences.size(); i++) {
                    check(copy, findings, sentences.get(i).span(), i == 0, roles);
                }
            }
        };
    }

    private static void check(Copy copy, Findings findings, Span sentence, boolean first, Roles roles) {
        Matcher tail = TAIL.matcher(copy.text()).region(sentence.start(), sentence.end());
        if (!tail.find()) {
            return;
        }
        int start = copy.article()
                .dateline()
                .map(Dateline::span)
                .filter(d -> sentence.overlaps(d) && d.end() < tail.start())
                .map(Span::end)
                .orElse(sentence.start());
        while (Character.isWhitespace(copy.text().charAt(start))) {
            start++;
        }
        Matcher head = HEAD.matcher(copy.text()).region(start, tail.start());
        if (!head.lookingAt()) {
            return;
        }
        String told = copy.text().substring(head.end(), tail.start());
        Span again = new Span(tail.start("again"), tail.end("again"));
        String group = head.group("source") == null ? "subject" : "source";
        Span source = new Span(head.start(group), head.end(group));
        boolean pressed = FOR_THE_PRESS
                        .matcher(copy.text().substring(head.start(), head.end()))
                        .find()
                || FOR_THE_PRESS
                        .matcher(copy.text().substring(tail.start(), tail.end()))
                        .find();
        if (!NEW_CLAUSE.matcher(told).find()
                && !Quotations.of(copy).hold(again)
                && takesUp(copy, source, tail.group("who"), told, roles, pressed, first || group.equals("source"))) {
            findings.flag(
                            again,
                            "\"" + copy.textOf(source) + "\" is named as the source already; take \""
                                    + copy.textOf(again) + "\" out")
                    .related(source, "the source is named here");
        }
    }

    private static boolean takesUp(
            Copy copy, Span source, String who, String told, Roles roles, boolean pressed, boolean opens) {
        String named = copy.textOf(source);
        if (PRONOUN.matcher(named).matches()) {
            return false;
        }
        String core = LATER_PART.split(named, 2)[0].toLowerCase(Locale.ROOT);
        String noun = core.substring(core.lastIndexOf(' ') + 1);
        boolean person = roles.people().contains(noun) || isPerson(copy, source, pressed);
        return switch (who) {
            case "he" -> opens && person && !SHE.matcher(told).find();
            case "she" -> opens && person && !HE.matcher(told).find();
            case "they" -> roles.several().contains(noun);
            case "it" -> !person && !roles.several().contains(noun);
            default ->
                withoutArticle(who).equals(withoutArticle(named))
                        || withoutArticle(who).equals(noun);
        };
    }

    private static boolean isPerson(Copy copy, Span source, boolean pressed) {
        return Ledger.of(copy).mentions().stream()
                .filter(m -> source.contains(m.span()))
                .anyMatch(m -> m.isFullName() || m.title().isPresent() || (pressed && m.isCertainlyPerson()));
    }

    private static String withoutArticle(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Whom news quotes, by the pronoun that takes them up. */
    private record Roles(Set<String> people, Set<String> several) {
        static Roles of(WordList list) {
            Map<String, Set<String>> kinds = list.rows().stream()
                    .collect(Collectors.groupingBy(
                            r -> r.column(0), Collectors.mapping(r -> r.column(1), Collectors.toUnmodifiableSet())));
            return new Roles(kinds.getOrDefault("person", Set.of()), kinds.getOrDefault("several", Set.of()));
        }
    }
}
