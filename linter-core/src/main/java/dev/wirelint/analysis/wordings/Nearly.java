package dev.wirelint.analysis.wordings;

import java.util.List;

/** A stretch of a quotation, and how many words of it differ. */
record Nearly(List<Wording> spoken, int from, int to, int changes) {
    private static final int SHORTEST = 3;

    /** The stretch of what was spoken that takes the fewest changes to become what is shown (Sellers 1980). */
    static Nearly of(List<Wording> shown, List<Wording> spoken) {
        int[][] cost = new int[shown.size() + 1][spoken.size() + 1];
        int[][] start = new int[shown.size() + 1][spoken.size() + 1];
        for (int j = 0; j <= spoken.size(); j++) {
            start[0][j] = j;
        }
        for (int i = 1; i <= shown.size(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= spoken.size(); j++) {
                boolean same = shown.get(i - 1).read().equals(spoken.get(j - 1).read());
                int swapped = cost[i - 1][j - 1] + (same ? 0 : 1);
                int added = cost[i - 1][j] + 1;
                int left = cost[i][j - 1] + 1;
                cost[i][j] = Math.min(swapped, Math.min(added, left));
                start[i][j] = j;
                start[i][j] = cost[i][j] == added ? Math.min(start[i][j], start[i - 1][j]) : start[i][j];
                start[i][j] = cost[i][j] == left ? Math.min(start[i][j], start[i][j - 1]) : start[i][j];
                start[i][j] = cost[i][j] == swapped ? Math.min(start[i][j], start[i - 1][j - 1]) : start[i][j];
            }
        }
        int end = 0;
        for (int j = 1; j <= spoken.size(); j++) {
            end = cost[shown.size()][j] < cost[shown.size()][end] ? j : end;
        }
        return new Nearly(spoken, start[shown.size()][end], end, cost[shown.size()][end]);
    }

    /** Whether enough is alike that the two can be no accident, and no editor owns up to the change. */
    boolean tells(List<Wording> shown) {
        List<String> here = spoken.subList(from, to).stream().map(Wording::read).toList();
        long alike = shown.stream().filter(w -> here.contains(w.read())).count();
        long content = shown.stream()
                .filter(w -> w.isContent() && here.contains(w.read()))
                .count();
        boolean edited = spoken.subList(from, to).stream().anyMatch(Wording::isEdited);
        return !edited && (content >= 2 || (content == 1 && alike >= SHORTEST));
    }
}
