package dev.wirelint.language;

/**
 * One way the dictionary reads a word.
 *
 * @param lemma the base form
 * @param tag the part of speech, in LanguageTool's version of the Penn Treebank tags (NN, NNS, NNP, VBD, JJ …)
 */
public record Reading(String lemma, String tag) {}
