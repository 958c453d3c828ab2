/** English as LanguageTool knows it: sentences, tokens and the dictionary. The only package that uses LanguageTool. */
@NullMarked
package dev.wirelint.language;

import org.jspecify.annotations.NullMarked;
