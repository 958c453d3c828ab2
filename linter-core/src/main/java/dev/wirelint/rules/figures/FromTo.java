package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Comparison;
import dev.wirelint.analysis.figures.Change;

/** How an editor is told of the two figures of a change. */
final class FromTo {
    private FromTo() {}

    static String inWords(Change change, Copy copy) {
        return inWords(change.from(), change.to(), copy);
    }

    static String inWords(Comparison pair, Copy copy) {
        return inWords(pair.from(), pair.to(), copy);
    }

    private static String inWords(Quantity from, Quantity to, Copy copy) {
        return "from " + copy.textOf(from.span()) + " to " + copy.textOf(to.span());
    }
}
