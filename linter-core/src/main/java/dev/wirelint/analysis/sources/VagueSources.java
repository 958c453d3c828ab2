package dev.wirelint.analysis.sources;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.ToBe;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sources who could be anybody, such as "experts", and beliefs that nobody is said to hold. */
public final class VagueSources {
    private static final Set<String> LOOSE = Set.of("some", "many", "most", "other", "others", "also");
    private static final Set<String> HELD =
            LanguageList.beside(VagueSources.class, "held.txt").words();

    private static final Set<Zone> PROSE = EnumSet.of(Zone.LEDE, Zone.BODY);

    private VagueSources() {}

    /**
     * The sources who could be anybody.
     *
     * @param nobody words for them
     */
    public static List<Span> of(Copy copy, Set<Zone> zones, Set<String> nobody) {
        return copy.sentences(zones).stream()
                .flatMap(s -> Attributions.of(copy).in(s).stream()
                        .flatMap(a -> a.source().stream())
                        .filter(source -> !Quotations.of(copy).hold(source) && isVague(s, source, nobody)))
                .filter(s -> !isBroughtForward(copy, s, nobody))
                .toList();
    }

    /** "It is widely believed", in sentences without a source. */
    public static List<Span> held(Copy copy, Set<Zone> zones) {
        return copy.sentences(zones).stream()
                .flatMap(s -> held(s).stream()
                        .filter(h -> !Quotations.of(copy).hold(h)
                                && Attributions.of(copy).sources(s).isEmpty()))
                .toList();
    }

    private static boolean isVague(Sentence sentence, Span source, Set<String> nobody) {
        List<String> words = sentence.tokens().stream()
                .filter(t -> source.contains(t.span()) && t.isWord())
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .filter(w -> !LOOSE.contains(w))
                .toList();
        return words.size() == 1 && nobody.contains(words.get(0));
    }

    /**
     * Whether the story names one of them: in the singular anywhere, or as the next source in this or the next
     * paragraph.
     */
    private static boolean isBroughtForward(Copy copy, Span source, Set<String> nobody) {
        List<PlainWord> words = copy.words(source);
        boolean inSingular = words.stream()
                .map(PlainWord::folded)
                .filter(nobody::contains)
                .map(w -> w.substring(0, w.length() - 1))
                .anyMatch(one -> copy.words().stream().anyMatch(w -> w.folded().equals(one)));
        return inSingular || isNamedNext(copy, source);
    }

    private static boolean isNamedNext(Copy copy, Span source) {
        int paragraphs = 0;
        for (Block block : copy.blocks(PROSE)) {
            if (block.span().end() <= source.start()) {
                continue;
            }
            if (++paragraphs > 2) {
                return false;
            }
            boolean named = copy.sentences(block).stream()
                    .flatMap(s -> Attributions.of(copy).sources(s).stream())
                    .filter(s -> s.start() > source.end())
                    .anyMatch(s -> copy.words(s).stream()
                                    .filter(w -> Character.isUpperCase(
                                            copy.text().codePointAt(w.span().start())))
                                    .count()
                            > 1);
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** "It is widely believed that". */
    private static Optional<Span> held(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).reads("it") && isHelping(tokens, i + 1)) {
                int at = i + 2;
                while (at < tokens.size() - 1
                        && (isHelping(tokens, at) || lower(tokens, at).endsWith("ly"))) {
                    at++;
                }
                if (HELD.contains(lower(tokens, at)) && lower(tokens, at + 1).equals("that")) {
                    return Optional.of(
                            Span.covering(tokens.get(i).span(), tokens.get(at).span()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHelping(List<Token> tokens, int at) {
        return ToBe.is(lower(tokens, at)) || lower(tokens, at).equals("has");
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
