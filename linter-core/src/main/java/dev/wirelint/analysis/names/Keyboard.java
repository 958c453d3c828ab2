package dev.wirelint.analysis.names;

/** Which keys stand beside each other. */
final class Keyboard {
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Keyboard() {}

    static boolean areNeighbours(char a, char b) {
        for (int row = 0; row < ROWS.length; row++) {
            int at = ROWS[row].indexOf(a);
            if (at >= 0) {
                return isNear(row, at, b, 1) || isNear(row - 1, at, b, 1) || isNear(row + 1, at, b, 1);
            }
        }
        return false;
    }

    private static boolean isNear(int row, int column, char c, int reach) {
        if (row < 0 || row >= ROWS.length) {
            return false;
        }
        int at = ROWS[row].indexOf(c);
        return at >= 0 && Math.abs(at - column) <= reach;
    }
}
