/**
 * Here is my reading, give me its figures. Start at {@link org.crosscheck.extract.Numbers} for the
 * number expressions.
 */
@NullMarked
package org.crosscheck.extract;

import org.jspecify.annotations.NullMarked;
