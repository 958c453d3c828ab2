package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The offices a story gives people: before the name, behind it, and in place of it. */
public final class Offices {
    private static final Part<Offices> PART = Part.of(Offices::read);
    private static final LanguageList LIST = LanguageList.of("people/offices.txt");
    private static final String RANKS = "(?:((?i:" + join("rank") + "))[ -])?";
    private static final String FIELDS = "(?:((?i:" + join("field") + "))(?:['’]s)? )?";
    private static final String NOUNS = "((?i:" + join("noun") + "))";
    private static final String OFFICE = "\\b" + RANKS + FIELDS + NOUNS;
    private static final String OF = "(?: (?:of|for) (?:the )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3})?";
    private static final Pattern BEFORE = Pattern.compile(OFFICE + "(?:" + OF + ",)? $");
    private static final Pattern BEHIND = Pattern.compile(
            ", (?:(?:the|a|an|his|her|its|who is|who is the|who has been|who has been the) (?:[\\p{L}’'-]+ ){0,3}?)??"
                    + OFFICE + "(?=, \\p{Ll}| (?:of|at|for|in|on|who|and|said|since)\\b)");
    private static final Sought STANDING = Sought.of("\\b[Tt]he " + OFFICE.substring(2)
            + "(?= (?:said|told|added|warned|argued|noted|replied|insisted|announced|denied|asked|wrote|admitted|promised|joked)\\b)|(?<=said )the "
            + OFFICE.substring(2) + "(?=[.,])");
    private static final Sought NOUN = Sought.of(NOUNS);
    private static final int REACH = 60;

    private final List<Office> all;

    private Offices(List<Office> all) {
        this.all = List.copyOf(all);
    }

    public static Offices of(Copy copy) {
        return copy.part(PART);
    }

    /** All of them, in reading order. */
    public List<Office> all() {
        return all;
    }

    private static String join(String kind) {
        return LIST.words(kind).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    private static Offices read(Copy copy) {
        String text = copy.text();
        List<Office> roles = new ArrayList<>();
        People people = People.of(copy);
        for (Mention mention : NOUN.mayBeIn(copy) ? people.named() : List.<Mention>of()) {
            int start = mention.span().start();
            Matcher before = BEFORE.matcher(text).region(Math.max(0, start - REACH), start);
            boolean near = isNear(copy, start);
            if (near && text.startsWith(" ", start - 1) && before.find()) {
                roles.add(role(before, people.at(mention), mention.span().end()));
            }
            int end = mention.span().end();
            Matcher behind = BEHIND.matcher(text).region(end, Math.min(text.length(), end + REACH));
            if (near && behind.lookingAt()) {
                roles.add(role(behind, people.at(mention), behind.end()));
            }
        }
        for (Block block : copy.article().blocks()) {
            if (block.zone().isProse()) {
                Matcher standing = STANDING.in(copy, block.span());
                while (standing.find()) {
                    roles.add(role(standing, Optional.empty(), standing.end()));
                }
            }
        }
        roles.removeIf(r -> Quotations.of(copy).hold(r.place()));
        roles.sort(Comparator.comparing(Office::place));
        return new Offices(roles);
    }

    /** Whether the paragraph of a place has any of the nouns. */
    private static boolean isNear(Copy copy, int place) {
        return copy.article()
                .blockAt(place)
                .filter(b -> NOUN.mayBeIn(copy, b.span()))
                .isPresent();
    }

    private static Office role(Matcher found, Optional<Person> person, int end) {
        int first = found.group(3) != null ? 1 : 4;
        Span place = new Span(found.start(), end);
        return new Office(person, lower(found, first), lower(found, first + 1), lower(found, first + 2), place);
    }

    private static String lower(Matcher found, int group) {
        String words = found.group(group);
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }
}
