package dev.wirelint.text;

/** Goes through what is written of a regular expression, character by character. */
sealed class ExpressionScan permits NeededReader {
    final String written;
    int at;

    ExpressionScan(String written) {
        this.written = written;
    }

    final boolean take(char c) {
        if (at < written.length() && written.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    final boolean endsClass() throws NotUnderstood {
        if (at >= written.length()) {
            throw new NotUnderstood();
        }
        return written.charAt(at) == ']';
    }

    final char next() throws NotUnderstood {
        if (at >= written.length()) {
            throw new NotUnderstood();
        }
        return written.charAt(at++);
    }

    final void skipName() throws NotUnderstood {
        int end = written.indexOf('>', at);
        if (end < 0) {
            throw new NotUnderstood();
        }
        at = end + 1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The expression holds something that is not read here. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1;
    }
}
