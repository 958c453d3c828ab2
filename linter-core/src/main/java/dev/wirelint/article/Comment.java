package dev.wirelint.article;

import dev.wirelint.text.Span;

/**
 * A note in the file that is no copy, such as what stands between {@code <!--} and {@code -->}.
 *
 * @param span the whole of it in the decoded file, its marks with it
 * @param text what it says, without its marks and the white space around it
 * @param copy the part of the file it speaks for: the paragraph or element it stands in, or else the next; empty where
 *     none follows
 */
public record Comment(Span span, String text, Span copy) {}
