/**
 * English as LanguageTool knows it: sentences, tokens, the dictionary, and rules in LanguageTool's XML. The only
 * package that uses LanguageTool; none of its types leaves it.
 *
 * <p>To match pattern rules: {@link dev.wirelint.language.PatternRules#parse} once, when a page is read, then
 * {@code copy.matches(rules, sentence)} for each sentence of a story. What comes back are
 * {@link dev.wirelint.language.PatternMatch}es with spans in the article's text. Tagging and disambiguation are loaded
 * with the first sentence that holds the words of some rule, and done once for each such sentence of a story. Rules
 * taken out of LanguageTool's own are cut out of its grammar when wirelint is built, see
 * {@link dev.wirelint.language.OwnRulesFolder}.
 */
@NullMarked
package dev.wirelint.language;

import org.jspecify.annotations.NullMarked;
