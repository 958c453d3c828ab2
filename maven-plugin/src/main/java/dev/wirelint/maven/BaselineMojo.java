package dev.wirelint.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Lets stand what there is to mend today, so that check asks only about what comes new. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends KnownMojo {}
