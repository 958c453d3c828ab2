package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds sentences that name their source in front and take the same source up again behind.
 *
 * @param people nouns for one person
 * @param several nouns for more than one
 */
public record SourcesTwice(Set<String> people, Set<String> several) {
    private static final String VERB = "(?:said|says|added|told \\p{L}+|announced|warned|explained)";
    private static final String HEARER = "(?:reporters|journalists|lawmakers|parliament|the \\p{L}+|\\p{Lu}\\p{L}+)";
    private static final Pattern HEAD = Pattern.compile(
            "^(?:(?:But|And|Also|Earlier|Later),? |(?:In|On|At) [^,;:“”\"]{3,40}, )?(?:(?i:according to) (?<source>[^,;:“”\"]{2,70}), "
                    + "|(?<subject>[^,;:“”\"]{2,70}?)(?:, [^,;:“”\"]{3,80},)? (?:also |later |then )?"
                    + "(?:said|says|announced|told " + HEARER + ") )");
    private static final Sought TAIL =
            Sought.of(", (?<again>(?<who>he|she|it|they|(?:the )?[\\p{L} ’'-]{3,40}?) (?:also |later )?" + VERB
                    + ")(?: (?:on|in|at|late|early|to|during|after) [^,;:“”\"]{2,60}| \\p{Lu}\\p{Ll}+day)?[.]?$");

    /** Behind these another clause begins, which may have a speaker of its own. */
    private static final Pattern NEW_CLAUSE =
            Pattern.compile("[;:]|, (?:and|but|while|whereas|when|as|because|if|though"
                    + "|although|who|which|where|adding|saying|after|before) ");

    private static final Pattern HE = Pattern.compile("\\b(?:he|his|him)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers)\\b");
    private static final Sought PRONOUN =
            Sought.of("(?i)(?:he|she|it|they|i|we|you|who|that|this|one|nobody|everybody|her .*|his .*|their .*)");
    private static final Pattern LATER_PART = Pattern.compile(" (?:of|for|in|at|from|on|with|to|near) ");
    private static final Pattern FOR_THE_PRESS = Pattern.compile(
            "\\b(?:told (?:reporters|journalists)|statement|interview|news conference|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

    /** Reads a list that gives "person" or "several" and a noun. */
    public static SourcesTwice of(WordList list) {
        Map<String, Set<String>> kinds = list.rows().stream()
                .collect(Collectors.groupingBy(
                        r -> r.column(0), Collectors.mapping(r -> r.column(1), Collectors.toUnmodifiableSet())));
        return new SourcesTwice(kinds.getOrDefault("person", Set.of()), kinds.getOrDefault("several", Set.of()));
    }

    /** Those of a paragraph, in reading order. */
    public List<SourceTwice> in(Copy copy, Block block) {
        List<SourceTwice> all = new ArrayList<>();
        List<Sentence> sentences = block.span().isEmpty() ? List.of() : copy.sentences(block);
        for (int i = 0; i < sentences.size(); i++) {
            twice(copy, sentences.get(i).span(), i == 0).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<SourceTwice> twice(Copy copy, Span sentence, boolean first) {
        Matcher tail = TAIL.in(copy, sentence);
        if (!tail.find()) {
            return Optional.empty();
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
            return Optional.empty();
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
        boolean twice = !NEW_CLAUSE.matcher(told).find()
                && !Quotations.of(copy).hold(again)
                && takesUp(copy, source, tail.group("who"), told, pressed, first || group.equals("source"));
        return twice ? Optional.of(new SourceTwice(source, again)) : Optional.empty();
    }

    private boolean takesUp(Copy copy, Span source, String who, String told, boolean pressed, boolean opens) {
        String named = copy.textOf(source);
        if (PRONOUN.inOnly(copy, source).matches()) {
            return false;
        }
        String core = LATER_PART.split(named, 2)[0].toLowerCase(Locale.ROOT);
        String noun = core.substring(core.lastIndexOf(' ') + 1);
        boolean person = people.contains(noun) || isPerson(copy, source, pressed);
        return switch (who) {
            case "he" -> opens && person && !SHE.matcher(told).find();
            case "she" -> opens && person && !HE.matcher(told).find();
            case "they" -> several.contains(noun);
            case "it" -> !person && !several.contains(noun);
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
}
