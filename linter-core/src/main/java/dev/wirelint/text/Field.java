package dev.wirelint.text;

/** A named part of a row: a column, or a key of an object. */
public record Field(String name, Span span) {}
