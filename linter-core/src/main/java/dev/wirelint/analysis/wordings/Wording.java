package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A word without what a headline may change: "we're" is "we are", "3" is "three". */
record Wording(Span span, String read, boolean isContent, boolean isEdited) {
    private static final List<String> EDGES = List.of("a", "an", "the");

    static List<Wording> of(String text, Span span) {
        List<Wording> words = new ArrayList<>();
        for (QuotedWord word :
                QuotedWord.sentences(text, span).stream().flatMap(List::stream).toList()) {
            for (String part : parts(word.read())) {
                words.add(new Wording(word.span(), part, word.isContent(), word.isEdited()));
            }
        }
        while (!words.isEmpty() && EDGES.contains(words.get(0).read())) {
            words.remove(0);
        }
        return words;
    }

    private static List<String> parts(String read) {
        if (read.length() == 1 && Character.isDigit(read.charAt(0))) {
            return List.of(Numerals.upToTwelve().get(read.charAt(0) - '0'));
        }
        if (read.endsWith("n't")) {
            String verb = read.substring(0, read.length() - 3);
            return List.of(verb.equals("wo") ? "will" : verb.equals("ca") ? "can" : verb, "not");
        }
        int mark = read.indexOf('\'');
        if (mark < 0) {
            return List.of(read);
        }
        String cut = read.substring(mark + 1);
        String full = switch (cut) {
            case "re" -> "are";
            case "ll" -> "will";
            case "ve" -> "have";
            case "m" -> "am";
            default -> "";
        };
        return full.isEmpty() ? List.of(read) : List.of(read.substring(0, mark), full);
    }
}
