/** The archive job: the stories of an archive of any size, checked and compared on Apache Spark. */
@NullMarked
package dev.wirelint.archive;

import org.jspecify.annotations.NullMarked;
