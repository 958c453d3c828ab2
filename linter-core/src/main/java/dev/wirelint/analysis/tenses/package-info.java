/** What a story says will happen or has happened, and when. */
@NullMarked
package dev.wirelint.analysis.tenses;

import org.jspecify.annotations.NullMarked;
