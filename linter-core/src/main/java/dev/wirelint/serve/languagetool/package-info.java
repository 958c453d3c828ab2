/** LanguageTool's HTTP API, which writing tools speak, answered with our findings; written from what clients send. */
@NullMarked
package dev.wirelint.serve.languagetool;

import org.jspecify.annotations.NullMarked;
