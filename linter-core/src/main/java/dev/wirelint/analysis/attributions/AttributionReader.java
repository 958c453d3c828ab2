package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.attributions.Attribution.Manner;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the attributions of a story, sentence by sentence. */
public final class AttributionReader {
    private static final Map<String, String> SOURCES =
            LanguageList.of("sources.txt").kinds();
    private static final Set<String> ARTICLES =
            LanguageList.of("attributions/articles.txt").words();
    private static final Set<String> OWNED_BY = Set.of("from", "by", "of", "compiled", "released", "published");
    private static final Set<String> IN = Set.of("in", "on", "at", "during");
    private static final Set<String> SEEN = Set.of("seen", "reviewed", "viewed", "obtained", "inspected");
    private static final int LONGEST_SOURCE = 14;

    /** What running copy is made of; a crosshead begins anew. */
    private static final Set<Zone> RUNNING = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.SUBHEAD);

    private static final Part<Function<Sentence, List<Attribution>>> OF_SENTENCE =
            Part.ofSentences((copy, sentence) -> read(sentence));

    private final List<Token> tokens;

    private AttributionReader(Sentence sentence) {
        this.tokens = sentence.tokens();
    }

    static Attributions read(Copy copy) {
        Map<Integer, List<Attribution>> found = new HashMap<>();
        List<List<Sentence>> paragraphs = new ArrayList<>();
        List<List<Sentence>> running = new ArrayList<>();
        for (Block block : copy.article().blocks()) {
            List<Sentence> sentences = copy.sentences(block);
            paragraphs.add(sentences);
            if (RUNNING.contains(block.zone())) {
                running.add(block.zone() == Zone.SUBHEAD ? List.of() : sentences);
            }
            for (Sentence sentence : sentences) {
                List<Attribution> here = of(copy, sentence);
                if (!here.isEmpty()) {
                    found.put(sentence.span().start(), here);
                }
            }
        }
        return CarriedSource.read(running, s -> SentenceTraits.of(copy, s), new Attributions(paragraphs, found));
    }

    /** The attributions of one sentence of a story, which are read once. */
    public static List<Attribution> of(Copy copy, Sentence sentence) {
        return copy.part(OF_SENTENCE).apply(sentence);
    }

    /** The attributions of one sentence. */
    public static List<Attribution> read(Sentence sentence) {
        return sentence.isReadable() ? new AttributionReader(sentence).attributions() : List.of();
    }

    private List<Attribution> attributions() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Attribution> at(int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return Optional.empty();
        }
        String word = lower(i);
        if (word.equals("according") && lower(i + 1).equals("to")) {
            return Optional.of(new Attribution(
                    Manner.ACCORDING,
                    Span.covering(token.span(), tokens.get(i + 1).span()),
                    sourceFrom(i + 2)));
        }
        if (word.equals("citing") || (word.equals("per") && isPerSource(i))) {
            return Optional.of(new Attribution(Manner.ACCORDING, token.span(), sourceFrom(i + 1)));
        }
        if (SEEN.contains(word) && isSeenByNewsroom(i)) {
            return Optional.of(new Attribution(Manner.DATA, token.span(), sourceFrom(i + 2)));
        }
        String noun = SOURCES.getOrDefault(word, "");
        return switch (noun) {
            case "weak" -> Optional.of(new Attribution(Manner.WEAK, token.span(), Optional.empty()));
            case "witness" ->
                i > 0 && tokens.get(i - 1).word().hasLemma("tell")
                        ? Optional.empty()
                        : Optional.of(new Attribution(Manner.WITNESS, token.span(), Optional.of(token.span())));
            case "statement" -> inStatement(i);
            case "document" -> inStatement(i).or(() -> data(i)).or(() -> saying(i));
            case "data" -> data(i).or(() -> saying(i));
            default -> saying(i);
        };
    }

    /** "The draft, seen by Wirefield", "a memo reviewed by the Gazette": what is told stands in a document. */
    private boolean isSeenByNewsroom(int i) {
        boolean document = lower(i - 1).equals(",") || SOURCES.containsKey(lower(i - 1));
        boolean name = i + 2 < tokens.size()
                && (tokens.get(i + 2).startsWithCapital() || lower(i + 2).equals("the"));
        return document && lower(i + 1).equals("by") && name;
    }

    private Optional<Attribution> saying(int i) {
        return new SayingVerb(tokens, i).read();
    }

    private boolean isPerSource(int i) {
        if (i + 1 >= tokens.size() || (i > 0 && tokens.get(i - 1).isWord())) {
            return false;
        }
        return tokens.get(i + 1).startsWithCapital() || lower(i + 1).equals("the");
    }

    private Optional<Attribution> inStatement(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (IN.contains(lower(j))
                    && (ARTICLES.contains(lower(j + 1)) || isPossessive(j + 1) || isPossessive(j + 2))) {
                Span cue = Span.covering(tokens.get(j).span(), tokens.get(i).span());
                return Optional.of(new Attribution(Manner.STATEMENT, cue, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Data that belong to somebody: "the ministry's figures", "official data", "figures from the coast guard". */
    private Optional<Attribution> data(int i) {
        boolean owned =
                i > 0 && (lower(i - 1).equals("official") || isName(i - 1) || (isPossessive(i - 1) && !isTime(i - 1)));
        boolean given = OWNED_BY.contains(lower(i + 1))
                && i + 2 < tokens.size()
                && !lower(i + 1).equals("of");
        if (!owned && !given) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(Manner.DATA, tokens.get(i).span(), given ? sourceFrom(i + 2) : Optional.empty()));
    }

    private boolean isName(int i) {
        return i > 0 && tokens.get(i).startsWithCapital();
    }

    private boolean isPossessive(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.text().endsWith("'s") || token.text().endsWith("’s") || token.is("’");
    }

    /** "Today's numbers" belong to nobody; the day may stand in one token with its 's or before it. */
    private boolean isTime(int i) {
        String owner = lower(i).length() > 2 ? lower(i) : lower(i - 1);
        return owner.contains("day")
                || owner.startsWith("week")
                || owner.startsWith("month")
                || owner.startsWith("year");
    }

    private Optional<Span> sourceFrom(int from) {
        int limit = Math.min(tokens.size(), from + LONGEST_SOURCE);
        int to = Scan.over(tokens, from, limit, t -> !",.;:”\"".contains(t.text()));
        return to == from
                ? Optional.empty()
                : Optional.of(Span.covering(
                        tokens.get(from).span(), tokens.get(to - 1).span()));
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
