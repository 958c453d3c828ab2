package dev.wirelint.rules.wire;

import dev.wirelint.analysis.datelines.DatelineFault;
import dev.wirelint.analysis.datelines.WrittenDateline;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a story's dateline to the form {@code CITY[, Region][, Month day] (Agency) - }. */
public final class DatelineFormat implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> WrittenDateline.of(copy).ifPresent(d -> check(d, findings));
    }

    private static void check(WrittenDateline dateline, Findings findings) {
        List<DatelineFault> faults = dateline.faults();
        if (!faults.isEmpty()) {
            String message = faults.stream().map(f -> inWords(f, dateline)).collect(Collectors.joining("; "));
            Findings.Draft draft = findings.flag(dateline.flagged(), message);
            dateline.mended().ifPresent(draft::suggest);
            if (faults.equals(List.of(DatelineFault.NO_PLACE))
                    && Character.isLetter(dateline.text().charAt(0))) {
                // some houses date what is written at the desk and give it no place
                draft.asSuggestion();
            }
        }
    }

    private static String inWords(DatelineFault fault, WrittenDateline dateline) {
        String date = dateline.date().text();
        return switch (fault) {
            case NO_PLACE -> "the dateline has no place; put it first";
            case PLACE_IN_SMALL_LETTERS -> "put the place in capitals: " + dateline.cityInCapitals();
            case NO_DAY -> "the date \"" + date + "\" has no day; put it in";
            case NO_SUCH_DAY -> "there is no such day as " + date + "; check the date";
            case BRACKET_NOT_OPENED -> "open the bracket before the agency: (" + dateline.agency() + ")";
            case BRACKET_NOT_CLOSED -> "close the bracket after the agency: (" + dateline.agency() + ")";
            case NO_DASH -> "put a dash after the dateline";
            case NO_SPACE_BEFORE_DASH -> "put a space before the dash";
            case ANOTHER_FORM -> "write \"" + dateline.form() + "\"";
        };
    }
}
