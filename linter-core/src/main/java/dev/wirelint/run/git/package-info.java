/**
 * What git keeps of the stories' folder: which files it ignores, and how stories read at a revision. It is read here;
 * no program is started, whatever a checkout's configuration names.
 */
@NullMarked
package dev.wirelint.run.git;

import org.jspecify.annotations.NullMarked;
