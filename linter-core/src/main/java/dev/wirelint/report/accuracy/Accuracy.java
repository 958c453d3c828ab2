package dev.wirelint.report.accuracy;

import java.util.List;

/**
 * How well the checks do on labelled stories.
 *
 * @param rules one row a rule that has labelled faults or findings, by its id
 * @param readings what else is held against labels: sources of figures, speakers of quotations
 * @param details what was missed or wrongly found, one line each
 */
public record Accuracy(int stories, List<RuleAccuracy> rules, List<RuleAccuracy> readings, List<String> details) {
    public Accuracy {
        rules = List.copyOf(rules);
        readings = List.copyOf(readings);
        details = List.copyOf(details);
    }

    /**
     * One thing that was counted.
     *
     * @param right found, and labelled
     * @param wrong found, and not labelled
     * @param missed labelled, and not found
     */
    public record RuleAccuracy(String name, boolean preview, int right, int wrong, int missed) {
        public int labelled() {
            return right + missed;
        }

        /** The share of what was found that is labelled; 1 where nothing was found. */
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /** The share of what is labelled that was found; 1 where nothing is labelled. */
        public double recall() {
            return labelled() == 0 ? 1 : (double) right / labelled();
        }
    }
}
