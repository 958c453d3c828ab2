/** Rules on the language itself that LanguageTool's pattern rules do not have. */
@NullMarked
package dev.wirelint.rules.language;

import org.jspecify.annotations.NullMarked;
