package dev.wirelint.analysis.units;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit of measure: what it measures and how it is counted in the plainest unit of that kind. */
enum Unit {
    KILOMETRE(Dimension.LENGTH, 1000, "km", "kilometre", "kilometer"),
    METRE(Dimension.LENGTH, 1, "m", "metre", "meter"),
    CENTIMETRE(Dimension.LENGTH, 0.01, "cm", "centimetre", "centimeter"),
    MILLIMETRE(Dimension.LENGTH, 0.001, "mm", "millimetre", "millimeter"),
    NAUTICAL_MILE(Dimension.LENGTH, 1852, "nautical mile"),
    MILE(Dimension.LENGTH, 1609.344, "mile", "mi"),
    YARD(Dimension.LENGTH, 0.9144, "yard", "yd"),
    FOOT(Dimension.LENGTH, 0.3048, "foot", "feet", "ft"),
    INCH(Dimension.LENGTH, 0.0254, "inch", "inches", "in"),
    HECTARE(Dimension.AREA, 10_000, "hectare", "ha"),
    ACRE(Dimension.AREA, 4046.856, "acre"),
    SQUARE_KILOMETRE(Dimension.AREA, 1_000_000, "square kilometre", "square kilometer", "sq km"),
    SQUARE_MILE(Dimension.AREA, 2_589_988, "square mile", "sq mile"),
    SQUARE_METRE(Dimension.AREA, 1, "square metre", "square meter"),
    SQUARE_FOOT(Dimension.AREA, 0.092903, "square foot", "square feet"),
    KILOGRAM(Dimension.MASS, 1, "kg", "kilogram", "kilogramme", "kilo"),
    GRAM(Dimension.MASS, 0.001, "g", "gram", "gramme"),
    STONE(Dimension.MASS, 6.35029318, "stone", "st"),
    TONNE(Dimension.MASS, 1000, "tonne", "ton", "metric ton", "metric tonne"),
    POUND(Dimension.MASS, 0.45359237, "pound", "lb", "lbs"),
    OUNCE(Dimension.MASS, 0.02834952, "ounce", "oz"),
    LITRE(Dimension.VOLUME, 1, "litre", "liter"),
    BARREL(Dimension.VOLUME, 158.987, "barrel"),
    CUBIC_METRE(Dimension.VOLUME, 1000, "cubic metre", "cubic meter"),
    CUBIC_FOOT(Dimension.VOLUME, 28.3168, "cubic foot", "cubic feet"),
    GALLON(Dimension.VOLUME, 3.785412, "gallon"),
    KPH(
            Dimension.SPEED,
            1,
            "kph",
            "km/h",
            "kmh",
            "kmph",
            "km per hour",
            "km an hour",
            "kilometres per hour",
            "kilometers per hour",
            "kilometres an hour",
            "kilometers an hour"),
    MPH(Dimension.SPEED, 1.609344, "mph", "miles per hour", "miles an hour"),
    METRES_A_SECOND(Dimension.SPEED, 3.6, "m/s", "metres per second", "meters per second"),
    KNOT(Dimension.SPEED, 1.852, "knot"),
    CELSIUS(Dimension.HEAT, 1, "celsius", "c", "degrees celsius", "degree celsius", "degrees c", "°c", "ºc"),
    FAHRENHEIT(
            Dimension.HEAT, 1, "fahrenheit", "f", "degrees fahrenheit", "degree fahrenheit", "degrees f", "°f", "ºf");

    private static final String NAME_BREAK = ";";
    private static final Map<String, Unit> BY_NAME = new HashMap<>();

    static {
        for (Unit unit : values()) {
            for (String name : unit.names.split(NAME_BREAK, -1)) {
                BY_NAME.put(name, unit);
                BY_NAME.put(name + "s", unit);
                BY_NAME.put(name.replaceFirst("^square (.*)$", "square $1s"), unit);
            }
        }
    }

    private enum Dimension {
        LENGTH,
        AREA,
        MASS,
        VOLUME,
        SPEED,
        HEAT
    }

    private final Dimension kind;
    private final double size;
    private final String names;

    Unit(Dimension kind, double size, String... names) {
        this.kind = kind;
        this.size = size;
        this.names = String.join(NAME_BREAK, names);
    }

    static Optional<Unit> named(String written) {
        return Optional.ofNullable(BY_NAME.get(written.toLowerCase(Locale.ROOT)));
    }

    boolean measures(Unit other) {
        return kind == other.kind;
    }

    boolean isHeat() {
        return kind == Dimension.HEAT;
    }

    /** Whether what is left over of this unit is told in the other: feet and inches, stone and pounds. */
    boolean isDividedInto(Unit part) {
        return kind == part.kind && kind != Dimension.HEAT && size > part.size;
    }

    /** An amount of this unit in another of the same kind; a change of temperature leaves the 32 out. */
    double to(double amount, Unit other, boolean change) {
        if (kind == Dimension.HEAT) {
            double zero = change ? 0 : 32;
            return this == CELSIUS ? amount * 9 / 5 + zero : (amount - zero) * 5 / 9;
        }
        return amount * size / other.size;
    }
}
