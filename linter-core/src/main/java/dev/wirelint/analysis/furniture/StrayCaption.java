package dev.wirelint.analysis.furniture;

/**
 * A caption or the credit of a picture that stands in the story.
 *
 * @param removal what is to be taken out
 * @param whole whether it is the caption, and not only its credit
 */
public record StrayCaption(Removal removal, boolean whole) {}
