package dev.wirelint.analysis.series;

import dev.wirelint.text.Span;

/** One item of a series: what it is counted by, as written, and the number of its paragraph. */
record Item(String written, Span span, int paragraph) {
    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }

    boolean isOfOneKind(Item other) {
        return isNumber() == other.isNumber()
                && Character.isUpperCase(written.charAt(0)) == Character.isUpperCase(other.written.charAt(0));
    }

    int number() {
        return isNumber() ? Integer.parseInt(written) : Character.toLowerCase(written.charAt(0)) - 'a' + 1;
    }

    String before() {
        return isNumber() ? Integer.toString(number() - 1) : Character.toString(written.charAt(0) - 1);
    }
}
