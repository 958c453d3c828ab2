package dev.wirelint.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has changed, come or gone since it was last asked.
 *
 * @param files absolute, in the order in which they changed
 * @param all whether so much has changed that the system has not told of everything
 */
public record TouchedFiles(Set<Path> files, boolean all) {}
