package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.language.Token;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers, sentence by sentence, whom the story last named, and says whom "he" or "the minister" stands for. */
final class Referents {
    private static final Set<String> PERSON = Set.of("he", "she", "who", "i");
    private static final Set<String> BODY = Set.of("it", "they", "we", "which");

    private static final int MOST_BEFORE = 50;

    private final List<Mention> mentions;

    /** Where each family name first stands as a person's. */
    private final Map<String, Integer> people = new HashMap<>();

    private final Map<String, Span> byTitle = new HashMap<>();
    private @Nullable Span lastPerson;
    private @Nullable Span lastBody;

    Referents(Ledger names) {
        this.mentions = names.mentions();
        for (Mention mention : mentions) {
            if (isPerson(mention)) {
                people.putIfAbsent(lastWord(mention), mention.span().start());
            }
        }
    }

    /** Whether words name or stand for a person. */
    boolean isPerson(Narration narration, Span words) {
        List<Token> tokens = narration.in(words);
        return mentionsIn(words).stream().anyMatch(m -> (isPerson(m) || isKnown(m)) && !isOwner(narration, m))
                || (tokens.size() == 1 && PERSON.contains(tokens.get(0).text().toLowerCase(Locale.ROOT)));
    }

    /** The words that name whom these words stand for, or the words themselves. */
    Span resolve(Narration narration, Span words) {
        Optional<Span> named = named(narration, words);
        Optional<Span> apposition = isPerson(narration, words) ? Optional.empty() : apposed(narration, words);
        if (named.isPresent() || apposition.isPresent()) {
            return apposition.or(() -> named).orElse(words);
        }
        List<Token> tokens = narration.in(words);
        String first = tokens.get(0).text().toLowerCase(Locale.ROOT);
        String last = tokens.get(tokens.size() - 1).text().toLowerCase(Locale.ROOT);
        if (PERSON.contains(first)) {
            return before(narration, words).orElse(lastPerson == null ? words : lastPerson);
        }
        if (BODY.contains(first) && tokens.size() == 1) {
            return lastBody != null ? lastBody : words;
        }
        boolean definite = first.equals("the") && tokens.size() <= 3;
        return definite ? byTitle.getOrDefault(last, words) : words;
    }

    /** "Its president, Ana Duarte": the name behind a comma. */
    private Optional<Span> apposed(Narration narration, Span words) {
        int next = narration.indexOf(words.end() - 1) + 1;
        if (!narration.lower(next).equals(",") || next + 1 >= narration.tokens().size()) {
            return Optional.empty();
        }
        Span behind = narration.tokens().get(next + 1).span();
        return mentionsIn(behind).stream()
                .filter(Referents::isPerson)
                .map(Mention::span)
                .findFirst();
    }

    /** Takes in what a sentence says of people and bodies. */
    void note(Narration narration) {
        Span sentence = narration.span(0, narration.tokens().size());
        List<Mention> here = mentionsIn(sentence).stream()
                .filter(m -> !narration.quotes(m.span()))
                .toList();
        here.forEach(m -> m.title().ifPresent(t -> byTitle.put(t, m.span())));
        boolean noted = false;
        for (Attribution attribution : narration.attributions()) {
            if (attribution.source().isPresent()) {
                noted |= noteSource(narration, attribution.source().get());
            }
        }
        List<Mention> people = here.stream()
                .filter(m -> (isPerson(m) || isKnown(m)) && !isOwner(narration, m))
                .toList();
        boolean one = people.size() == 1
                || (!people.isEmpty() && narration.indexOf(people.get(0).span().start()) < 4);
        if (!noted && one) {
            lastPerson = people.get(0).span();
        }
        if (!noted && people.isEmpty()) {
            here.stream().filter(m -> isPerson(m) || isKnown(m)).findFirst().ifPresent(m -> lastPerson = m.span());
        }
    }

    /** The words for a person named last in a sentence's own voice. */
    Optional<Span> lastPersonIn(Narration narration) {
        Span sentence = narration.span(0, narration.tokens().size());
        Optional<Span> named = mentionsIn(sentence).stream()
                .filter(m -> isPerson(m) || isKnown(m))
                .filter(m -> !narration.quotes(m.span()))
                .reduce((first, second) -> second)
                .map(Mention::span);
        return named.or(() -> narration.tokens().stream()
                .filter(t -> t.reads("he") || t.reads("she") || t.reads("his") || t.reads("her") || t.reads("him"))
                .findFirst()
                .map(Token::span));
    }

    private boolean noteSource(Narration narration, Span source) {
        Optional<Span> named = named(narration, source);
        boolean person = isPerson(narration, source);
        if (named.isPresent() && person) {
            lastPerson = named.get();
        } else if (!person) {
            lastBody = named.orElse(source);
        }
        return person;
    }

    /** The name in the words: a person's before any other, and not one that only owns what follows. */
    private Optional<Span> named(Narration narration, Span words) {
        List<Mention> inside =
                mentionsIn(words).stream().filter(m -> !isOwner(narration, m)).toList();
        return inside.stream()
                .filter(m -> isPerson(m) && m.isFullName())
                .findFirst()
                .or(() -> inside.stream().filter(m -> isPerson(m) || isKnown(m)).findFirst())
                .or(() -> inside.stream().findFirst())
                .map(Mention::span);
    }

    /** Whom "who" or a pronoun later in the sentence takes up. */
    private Optional<Span> before(Narration narration, Span words) {
        Span earlier = new Span(narration.tokens().get(0).span().start(), words.start());
        return mentionsIn(earlier).stream()
                .limit(MOST_BEFORE)
                .filter(m -> (isPerson(m) || isKnown(m)) && !isOwner(narration, m))
                .filter(m -> !narration.quotes(m.span()))
                .findFirst()
                .map(Mention::span);
    }

    private static boolean isOwner(Narration narration, Mention mention) {
        int next = narration.indexOf(mention.span().end() - 1);
        String last = narration.lower(next);
        String after = narration.lower(next + 1);
        return last.endsWith("'s")
                || last.endsWith("’s")
                || after.equals("'s")
                || after.equals("’s")
                || after.equals("’");
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind().map(k -> k == Bearer.PERSON).orElse(mention.isFullName())
                || mention.title().isPresent();
    }

    /** Whether an earlier mention made the name a person's: a bare surname. */
    private boolean isKnown(Mention mention) {
        Integer first = people.get(lastWord(mention));
        return first != null && first < mention.span().start();
    }

    private static String lastWord(Mention mention) {
        return mention.words().get(mention.words().size() - 1).spelling();
    }

    private List<Mention> mentionsIn(Span span) {
        return mentions.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    private int firstFrom(int place) {
        return InOrder.firstFrom(mentions, Mention::span, place);
    }
}
