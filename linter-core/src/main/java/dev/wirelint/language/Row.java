package dev.wirelint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words a rule looks for, one after another, as far as a word by itself can tell. Where they do not stand in a
 * sentence the rule cannot answer. It needs none of LanguageTool's own classes, so that most stories load none.
 */
record Row(List<TokenStep> steps) {
    static final String START = "row";
    private static final int MOST_TIMES = 10;

    Row {
        steps = List.copyOf(steps);
    }

    boolean isIn(List<Token> sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (standsAt(sentence, 0, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from a step on stand at a place. */
    private boolean standsAt(List<Token> sentence, int number, int at) {
        if (number == steps.size()) {
            return true;
        }
        TokenStep step = steps.get(number);
        if (step.min == 0 && standsAt(sentence, number + 1, at)) {
            return true;
        }
        int most = step.max < 0 ? MOST_TIMES : step.max;
        int next = at;
        for (int times = 1; times <= most && next < sentence.size() && step.fits(sentence.get(next)); times++) {
            next++;
            if (times >= step.min && standsFrom(sentence, number + 1, next, step.skip)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsFrom(List<Token> sentence, int number, int first, int skip) {
        int last = skip < 0 ? sentence.size() : Math.min(sentence.size(), first + skip);
        for (int at = first; at <= last; at++) {
            if (standsAt(sentence, number, at)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of an index that {@link #read} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(START));
        for (TokenStep step : steps) {
            lines.add("step " + step.min + " " + step.max + " " + step.skip);
            step.is.stream().map(t -> "is " + t.line()).forEach(lines::add);
            step.not.stream().map(t -> "not " + t.line()).forEach(lines::add);
        }
        return lines;
    }

    /** Reads the lines after the first. */
    static Row read(List<String> lines) {
        List<TokenStep> steps = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("step ")) {
                String[] numbers = line.split(" ", -1);
                steps.add(new TokenStep(
                        Integer.parseInt(numbers[1]),
                        Integer.parseInt(numbers[2]),
                        Integer.parseInt(numbers[3]),
                        new ArrayList<>(),
                        new ArrayList<>()));
            } else {
                TokenStep step = steps.get(steps.size() - 1);
                int space = line.indexOf(' ');
                (line.startsWith("is ") ? step.is : step.not).add(WordTest.read(line.substring(space + 1)));
            }
        }
        return new Row(steps);
    }

    /**
     * One or several words.
     *
     * @param skip how many words may stand before the next step; below 0, any number
     * @param is what holds for the word
     * @param not what does not
     */
    record TokenStep(int min, int max, int skip, List<WordTest> is, List<WordTest> not) {
        boolean fits(Token token) {
            return is.stream().allMatch(t -> t.holds(token)) && not.stream().noneMatch(t -> t.holds(token));
        }
    }
}
