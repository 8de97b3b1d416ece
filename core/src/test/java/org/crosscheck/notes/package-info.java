/** Tests of the notes. */
@NullMarked
package org.crosscheck.notes;

import org.jspecify.annotations.NullMarked;
