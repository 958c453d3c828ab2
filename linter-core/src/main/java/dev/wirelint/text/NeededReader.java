package dev.wirelint.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a regular expression for the letters it cannot do without; whatever it has never seen it takes for anything.
 */
final class NeededReader extends ExpressionScan {
    private static final String ZERO_WIDTH = "bBAzZG";
    private static final String BLANKS = "stnrf";
    private static final String CLASSES = "wWDShHvVNRXkpP";
    private static final String FLAGS = "imsu-";
    private static final int MOST_OF_A_CLASS = 16;

    private NeededReader(String written) {
        super(written);
    }

    static NeededPart read(String expression) throws NotUnderstood {
        NeededReader reader = new NeededReader(expression);
        NeededPart whole = reader.alternatives();
        if (reader.at < expression.length()) {
            throw new NotUnderstood();
        }
        return whole;
    }

    private NeededPart alternatives() throws NotUnderstood {
        NeededPart all = row();
        while (take('|')) {
            all = all.or(row());
        }
        return all;
    }

    private NeededPart row() throws NotUnderstood {
        NeededPart row = NeededPart.EMPTY;
        while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != ')') {
            row = row.then(repeated(item()));
        }
        return row;
    }

    private NeededPart item() throws NotUnderstood {
        int c = written.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '.' -> NeededPart.ANY;
            case '^', '$' -> NeededPart.EMPTY;
            case '\\' -> escaped();
            case '*', '+', '?' -> throw new NotUnderstood();
            default -> letter(c);
        };
    }

    private NeededPart repeated(NeededPart item) throws NotUnderstood {
        NeededPart repeated = item;
        if (take('*')) {
            repeated = NeededPart.ANY;
        } else if (take('+')) {
            repeated = item.repeated(1, true);
        } else if (take('?')) {
            repeated = item.perhaps();
        } else if (at + 1 < written.length() && written.charAt(at) == '{' && isDigit(written.charAt(at + 1))) {
            repeated = counted(item);
        } else {
            return repeated;
        }
        if (!take('?')) {
            take('+');
        }
        return repeated;
    }

    private NeededPart counted(NeededPart item) throws NotUnderstood {
        int end = written.indexOf('}', at);
        if (end < 0) {
            throw new NotUnderstood();
        }
        String[] numbers = written.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(numbers[0]);
        boolean more = numbers.length > 1 && !numbers[1].equals(numbers[0]);
        return least == 0 && numbers.length > 1 && numbers[1].equals("1") ? item.perhaps() : item.repeated(least, more);
    }

    private NeededPart group() throws NotUnderstood {
        boolean apart = false;
        if (take('?')) {
            if (take('=') || take('!')) {
                apart = true;
            } else if (take('<')) {
                apart = take('=') || take('!');
                if (!apart) {
                    skipName();
                }
            } else if (take('P')) {
                skipName();
            } else if (!take(':') && !take('>')) {
                while (at < written.length() && FLAGS.indexOf(written.charAt(at)) >= 0) {
                    at++;
                }
                if (take(')')) {
                    return NeededPart.EMPTY;
                }
                if (!take(':')) {
                    throw new NotUnderstood();
                }
            }
        }
        NeededPart inside = alternatives();
        if (!take(')')) {
            throw new NotUnderstood();
        }
        return apart ? NeededPart.EMPTY : inside;
    }

    private NeededPart escaped() throws NotUnderstood {
        char c = next();
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return NeededPart.EMPTY;
        }
        if (CLASSES.indexOf(c) >= 0) {
            skipBraced();
            return NeededPart.ANY;
        }
        return isDigit(c) ? NeededPart.ANY : letter(meant(c));
    }

    /** The character that an escape stands for, or one of those that are folded into one. */
    private int meant(char c) throws NotUnderstood {
        if (c == 'd') {
            return '0';
        }
        if (BLANKS.indexOf(c) >= 0) {
            return ' ';
        }
        if (c == 'u' || c == 'x') {
            return numbered(c == 'u' ? 4 : 2);
        }
        if (Character.isLetterOrDigit(c)) {
            throw new NotUnderstood();
        }
        return c;
    }

    private int numbered(int digits) throws NotUnderstood {
        boolean braced = take('{');
        int end = braced ? written.indexOf('}', at) : at + digits;
        if (end < at || end > written.length()) {
            throw new NotUnderstood();
        }
        String number = written.substring(at, end);
        at = braced ? end + 1 : end;
        return Integer.parseInt(number, 16);
    }

    private void skipBraced() throws NotUnderstood {
        char before = written.charAt(at - 1);
        if (take('{')) {
            int end = written.indexOf('}', at);
            if (end < 0) {
                throw new NotUnderstood();
            }
            at = end + 1;
        } else if (before == 'k') {
            skipName();
        } else if (before == 'p' || before == 'P') {
            at++;
        }
    }

    private NeededPart oneOf() throws NotUnderstood {
        boolean open = take('^');
        Set<String> letters = new TreeSet<>();
        boolean first = true;
        while (first || !endsClass()) {
            first = false;
            char c = next();
            int from = c;
            if (c == '[' || (c == '&' && take('&'))) {
                throw new NotUnderstood();
            }
            if (c == '\\') {
                char meant = next();
                if (CLASSES.indexOf(meant) >= 0) {
                    skipBraced();
                    open = true;
                    continue;
                }
                from = meant(meant);
            }
            int to = from;
            if (at + 1 < written.length() && written.charAt(at) == '-' && written.charAt(at + 1) != ']') {
                at++;
                to = next();
                if (to == '\\') {
                    to = meant(next());
                }
            }
            open |= Character.isSurrogate(c) || to - from > MOST_OF_A_CLASS;
            for (int letter = from; letter <= to && !open; letter++) {
                letters.add(Letters.fold(Character.toString(letter)));
            }
        }
        at++;
        return open || letters.size() > MOST_OF_A_CLASS ? NeededPart.ANY : NeededPart.exactly(letters);
    }

    private static NeededPart letter(int c) {
        return Character.isBmpCodePoint(c)
                ? NeededPart.exactly(Set.of(Letters.fold(Character.toString(c))))
                : NeededPart.ANY;
    }
}
