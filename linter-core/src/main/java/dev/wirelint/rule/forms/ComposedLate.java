package dev.wirelint.rule.forms;

/** A form that compiles its expressions when a story first needs them, since most stories need few of them. */
public interface ComposedLate {
    /**
     * Compiles all of them now, as whoever writes a page wants.
     *
     * @throws Slip where one cannot be used
     */
    void compose();
}
