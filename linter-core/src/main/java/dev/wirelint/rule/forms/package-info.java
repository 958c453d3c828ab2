/** The forms in which a page says a rule without a class: terms, phrases, patterns, consistency, sequence. */
@NullMarked
package dev.wirelint.rule.forms;

import org.jspecify.annotations.NullMarked;
