/**
 * Here is my article, give me its sentences: words with their places in the text, parts of speech,
 * lemmas, dependency trees and names. Start at {@link org.crosscheck.read.Reader}.
 */
@NullMarked
package org.crosscheck.read;

import org.jspecify.annotations.NullMarked;
