package dev.wirelint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a run and what is known of the screen behind them.
 *
 * @param terminal whether people watch the output
 * @param width how many columns a line of output may have
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, int width) {}
