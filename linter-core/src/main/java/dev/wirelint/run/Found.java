package dev.wirelint.run;

import dev.wirelint.report.LeftOut;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a run came upon behind the paths it was given.
 *
 * @param inputs what is to be checked, in the order in which it is reported
 * @param leftOut what is not
 * @param barren the folders that were named and hold no story, and the files, where all that were named are none
 * @param walked the folders that were walked through
 */
public record Found(List<Input> inputs, List<LeftOut> leftOut, List<String> barren, List<Path> walked) {
    public Found {
        inputs = List.copyOf(inputs);
        leftOut = List.copyOf(leftOut);
        barren = List.copyOf(barren);
        walked = List.copyOf(walked);
    }

    /** The same with each input read in another way. */
    public Found reading(UnaryOperator<Input> way) {
        return new Found(inputs.stream().map(way).toList(), leftOut, barren, walked);
    }
}
