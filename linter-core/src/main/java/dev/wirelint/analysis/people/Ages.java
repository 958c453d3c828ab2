package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages a story gives people in its own words. */
public final class Ages {
    private static final Part<Ages> PART = Part.of(Ages::read);
    private static final Map<String, String> IN_WORDS =
            LanguageList.of("people/ages-in-words.txt").kinds();
    private static final String YEARS = "(\\d{1,3}|" + String.join("|", new TreeSet<>(IN_WORDS.keySet())) + ")";
    private static final Pattern BESIDE = Pattern.compile("(?:,| is| who is) (?:aged |now |who is |who is now )?"
            + YEARS + "(?=[,.;:]| years old| who\\b| and\\b| said\\b)(?!, \\d)| \\((\\d{2})\\)");
    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\b[Aa]s an? )\\b" + YEARS + "-year-old (?:[\\p{L}-]+,? ){0,3}$");
    private static final Pattern TURNED = Pattern.compile(
            ",? (?:who )?(turned|turns|will turn) (\\d{1,3}) "
                    + "(?:last (?:week|month|[A-Z]\\p{L}+)|this (?:week|month)|next (?:week|month)|today|on [A-Z]\\p{L}+|tomorrow|earlier this)");
    private static final Pattern BORN =
            Pattern.compile("(?:, who|,)? (?:was )?born (?:[\\w, -]{0,40} )?in (\\d{4})\\b");
    private static final Sought PRONOUN = Sought.of("\\b[Ss]?[Hh]e (?=turn|will turn)");
    private static final Sought STANDING = Sought.of("\\b[Tt]he " + YEARS + "-year-old\\b(?!-)");
    /** "The inventor, who is 32," of somebody the story has named. */
    private static final Sought OF_NOUN =
            Sought.of("\\b[Tt]he (?:[\\p{Ll}-]+ )?(?<noun>[\\p{Ll}-]+), (?:who is |who turns |now |aged )?"
                    + "(?<age>\\d{2})(?=,| and | years old|\\.)");

    private static final Sought DIED =
            Sought.of("\\b(?:died|dies|has died|is dead|was buried)\\b[^.;:\"“]{0,70}?(?:,? aged|,? at the age of| at) "
                    + "(\\d{2,3})(?=[,.]| after| from| of| following)");
    /** "She died at home, her son said. She was 68." */
    private static final Sought OBITUARY =
            Sought.of("\\b(?:died|has died|is dead)\\b[^;:\"“”]{0,140}?\\. (?:He|She) was (\\d{2,3})\\.");

    private static final Sought NEW = Sought.of(
            "\\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|one|and|two|three) " + YEARS + "-year-olds?\\b|\\baged "
                    + YEARS + "\\b|\\b(?:girl|boy|man|woman|child|son|daughter) of " + YEARS + "\\b");
    private static final Sought AT = Sought.of(
            "\\bAt (?:the age of )?(\\d{1,3}),? (?:s?he|[A-Z]\\p{L}+) (?:is|remains|becomes|has become|will be)\\b"
                    + "|\\b(?:[Ss]?[Hh]e is|(?:who|[Ss]?[Hh]e) (?:has )?(?:won|finished|retires|retired|came \\p{L}+) at) (\\d{2})(?=[.,;]| years old)");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
    private static final Pattern HELPERS = Pattern.compile(
            "will|would|can|could|may|might|must|should|won|won't|has|had|was|is|and|who|also|now|later");
    /** "Ms Example's uncle", "her father": whose age is told is another than the one named. */
    private static final Sought KIN =
            Sought.of("(?:[’']s|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ww]hose)) (?:late |elder |younger |only )?(?:"
                    + String.join(
                            "|",
                            new TreeSet<>(
                                    LanguageList.beside(Ages.class, "kin.txt").words())) + ")\\b");

    private static final int REACH = 80;

    private final List<Age> all;

    private Ages(List<Age> all) {
        this.all = List.copyOf(all);
    }

    public static Ages of(Copy copy) {
        return copy.part(PART);
    }

    /** All of them, in reading order. */
    public List<Age> all() {
        return all;
    }

    private static Ages read(Copy copy) {
        List<Age> ages = new ArrayList<>();
        People people = People.of(copy);
        OptionalInt year = year(copy);
        for (Mention mention : people.named()) {
            named(copy, mention, people.at(mention), year, ages);
        }
        for (Block block : copy.article().blocks()) {
            if (block.zone().isProse()) {
                unnamed(copy, block, people, ages);
            }
        }
        ages.removeIf(a -> a.way() != Age.Way.UNNAMED && Quotations.of(copy).hold(a.place()));
        ages.removeIf(a -> a.way() == Age.Way.UNNAMED
                && ages.stream()
                        .anyMatch(b -> b.way() == Age.Way.NAMED && b.place().overlaps(a.place())));
        ages.sort(Comparator.comparing(Age::place));
        return new Ages(ages);
    }

    private static void named(Copy copy, Mention mention, Optional<Person> person, OptionalInt year, List<Age> ages) {
        int start = mention.span().start();
        int end = mention.span().end();
        int limit = Math.min(copy.text().length(), end + REACH);
        Matcher beside = BESIDE.matcher(copy.text()).region(end, limit).useTransparentBounds(true);
        if (beside.lookingAt()) {
            int group = beside.group(1) != null ? 1 : 2;
            int value = years(beside.group(group));
            ages.add(new Age(person, value, value, new Span(beside.start(group), beside.end(group)), Age.Way.NAMED));
        }
        Matcher before = BEFORE.matcher(copy.text()).region(Math.max(0, start - REACH), start);
        if (before.find()) {
            int value = years(before.group(1));
            ages.add(new Age(person, value, value, new Span(before.start(1), before.end(1)), Age.Way.NAMED));
        }
        turned(copy.text(), end, person, ages);
        Matcher born = BORN.matcher(copy.text()).region(end, limit);
        if (born.lookingAt() && year.isPresent()) {
            int value = year.getAsInt() - Integer.parseInt(born.group(1));
            Span place = new Span(born.start(1), born.end(1));
            ages.add(new Age(person, value - 1, value, place, Age.Way.COUNTED));
        }
    }

    private static int years(String written) {
        return Integer.parseInt(IN_WORDS.getOrDefault(written, written));
    }

    private static void turned(String text, int end, Optional<Person> person, List<Age> ages) {
        Matcher turned = TURNED.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (turned.lookingAt()) {
            int value = Integer.parseInt(turned.group(2));
            int least = turned.group(1).equals("turned") ? value : value - 1;
            Span place = new Span(turned.start(1), turned.end());
            ages.add(new Age(person, least, value, place, Age.Way.COUNTED));
        }
    }

    private static void unnamed(Copy copy, Block block, People people, List<Age> ages) {
        String text = copy.text();
        Span span = block.span();
        Matcher standing = STANDING.in(copy, span);
        while (standing.find()) {
            if (standsAlone(text, standing.end())) {
                add(standing, 1, people.before(standing.start()), Age.Way.STANDING_FOR, ages);
            } else {
                add(standing, 1, Optional.empty(), Age.Way.UNNAMED, ages);
            }
        }
        Matcher noun = OF_NOUN.in(copy, span);
        while (noun.find()) {
            Optional<Person> person = people.before(noun.start())
                    .filter(someone -> isIntroducedAs(noun.group("noun"), someone, noun.start(), copy));
            add(noun, 2, person, person.isPresent() ? Age.Way.STANDING_FOR : Age.Way.UNNAMED, ages);
        }
        Matcher died = DIED.in(copy, span);
        while (died.find()) {
            add(died, 1, subject(copy, people, died.start(), span), Age.Way.NAMED, ages);
        }
        Matcher obituary = OBITUARY.in(copy, span);
        while (obituary.find()) {
            int value = years(obituary.group(1));
            ages.add(new Age(
                    subject(copy, people, obituary.start(), span),
                    value,
                    value,
                    new Span(obituary.start(1), obituary.end(1)),
                    Age.Way.NAMED));
        }
        Matcher at = AT.in(copy, span);
        while (at.find()) {
            add(at, at.group(1) != null ? 1 : 2, people.before(at.start()), Age.Way.STANDING_FOR, ages);
        }
        Matcher pronoun = PRONOUN.in(copy, span);
        while (pronoun.find()) {
            turned(text, pronoun.end() - 1, people.before(pronoun.start()), ages);
        }
        Matcher fresh = NEW.in(copy, span);
        while (fresh.find()) {
            add(
                    fresh,
                    fresh.group(1) != null ? 1 : fresh.group(2) != null ? 2 : 3,
                    Optional.empty(),
                    Age.Way.UNNAMED,
                    ages);
        }
    }

    /** The only person that a paragraph has named up to a place, where none of the family is told of instead. */
    private static Optional<Person> subject(Copy copy, People people, int place, Span block) {
        if (KIN.inOnly(copy, new Span(block.start(), place)).find()) {
            return Optional.empty();
        }
        List<Person> named = people.named().stream()
                .filter(m -> m.span().start() >= block.start() && m.span().start() < place)
                .flatMap(m -> people.at(m).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** "The captain, 52," is somebody whom the story has called a captain. */
    private static boolean isIntroducedAs(String noun, Person person, int before, Copy copy) {
        return person.mentions().stream()
                .map(Mention::span)
                .filter(m -> m.start() < before)
                .flatMap(m -> SentenceAround.of(m, copy).stream())
                .anyMatch(s -> copy.words(s).stream().anyMatch(w -> w.folded().equals(noun)));
    }

    private static void add(Matcher found, int group, Optional<Person> person, Age.Way way, List<Age> ages) {
        int value = years(found.group(group));
        ages.add(new Age(person, value, value, new Span(found.start(), found.end()), way));
    }

    /** Whether no noun follows that the age only tells more of. */
    private static boolean standsAlone(String text, int end) {
        Matcher next = Pattern.compile(" (\\p{L}+)").matcher(text).region(end, text.length());
        if (!next.lookingAt()) {
            return true;
        }
        if (HELPERS.matcher(next.group(1)).matches()) {
            return true;
        }
        Word word = English.get().word(next.group(1));
        boolean verb = word.canBeFiniteVerb() || word.can("RB") || word.can("IN");
        return verb
                && !(word.can("NN") && !word.can("VBD"))
                && !Character.isUpperCase(next.group(1).charAt(0));
    }

    /** The year in which the story was written, where its dateline or its metadata give one. */
    private static OptionalInt year(Copy copy) {
        Matcher dateline =
                YEAR.matcher(copy.article().dateline().map(d -> d.date()).orElse(""));
        if (dateline.find()) {
            return OptionalInt.of(Integer.parseInt(dateline.group(1)));
        }
        return copy.article().metadata().dates().stream()
                .mapToInt(d -> d.latest().getYear())
                .max();
    }
}
