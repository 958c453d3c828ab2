package dev.wirelint.analysis.quotations;

import dev.wirelint.article.Block;

/** A quotation mark without its partner. */
public record LoneMark(Block block, QuoteMark mark, boolean opens) {}
