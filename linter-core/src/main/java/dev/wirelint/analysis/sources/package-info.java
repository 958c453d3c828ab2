/** What a story says of its sources: how many they are, who they could be, and how their words are judged. */
@NullMarked
package dev.wirelint.analysis.sources;

import org.jspecify.annotations.NullMarked;
