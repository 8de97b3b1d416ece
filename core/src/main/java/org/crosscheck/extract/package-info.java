/**
 * Here is my reading, give me its figures: every number that states a quantity of the world, with
 * what it counts, what happened to it and who said so. Start at {@link
 * org.crosscheck.extract.Extractor}.
 */
@NullMarked
package org.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
