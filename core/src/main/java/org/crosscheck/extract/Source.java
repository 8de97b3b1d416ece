package org.crosscheck.extract;

/**
 * The words of a sentence that name a source.
 *
 * @param sentence number of the sentence
 * @param head index of the word that the rest of the phrase hangs on
 * @param first index of the first word
 * @param end index after the last word
 */
record Source(int sentence, int head, int first, int end) {}
