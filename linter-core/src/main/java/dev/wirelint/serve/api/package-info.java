/** What a page of ours, or a system that keeps stories, asks of a story and of the folder that is open. */
@NullMarked
package dev.wirelint.serve.api;

import org.jspecify.annotations.NullMarked;
