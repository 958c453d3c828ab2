package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

/** The towns of a story that stand with their American state, as in "Odessa, Texas". */
public final class TownsOfStates {
    private static final Part<TownsOfStates> PART = Part.of(TownsOfStates::read);
    private static final Part<Function<Block, Set<String>>> OF_BLOCK = Part.ofBlocks(TownsOfStates::read);
    private static final Set<String> STATES =
            LanguageList.beside(TownsOfStates.class, "states.txt").words();
    private static final Sought TOWN = Sought.of(
            "(?<town>\\p{L}[\\p{L}.’'-]{0,30}(?: \\p{L}[\\p{L}.’'-]{0,30}){0,2}+), (?<state>\\p{Lu}\\p{Ll}+)");

    private final Set<String> towns;

    private TownsOfStates(Set<String> towns) {
        this.towns = towns;
    }

    public static TownsOfStates of(Copy copy) {
        return copy.part(PART);
    }

    private static TownsOfStates read(Copy copy) {
        Set<String> towns = new HashSet<>();
        if (TOWN.mayBeIn(copy)) {
            copy.article()
                    .blocks()
                    .forEach(b -> towns.addAll(copy.part(OF_BLOCK).apply(b)));
        }
        return new TownsOfStates(towns);
    }

    private static Set<String> read(Copy copy, Block block) {
        Set<String> towns = new HashSet<>();
        Matcher town = TOWN.in(copy, block.span());
        while (town.find()) {
            if (STATES.contains(town.group("state"))) {
                String name = town.group("town").toLowerCase(Locale.ROOT);
                towns.add(name);
                for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                    towns.add(name.substring(blank + 1));
                }
            }
        }
        return towns;
    }

    /** Whether a name, however its letters are set, is one of them. */
    public boolean has(String name) {
        return towns.contains(name.toLowerCase(Locale.ROOT));
    }
}
