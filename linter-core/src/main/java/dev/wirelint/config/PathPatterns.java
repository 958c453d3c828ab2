package dev.wirelint.config;

import dev.wirelint.yaml.YamlValue;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** How a configuration writes patterns of paths. */
final class PathPatterns {
    /** One pattern or several. */
    static final Shape<List<PathPattern>> SHAPE = Shape.oneOrMore(Shape.TEXT.as(PathPatterns::read));

    private PathPatterns() {}

    private static PathPattern read(YamlValue value) {
        try {
            return PathPattern.of(value.text(), value.place());
        } catch (PatternSyntaxException e) {
            throw value.wrong("'" + e.getPattern() + "' is no pattern of paths: " + e.getDescription());
        }
    }
}
