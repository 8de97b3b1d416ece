/**
 * Here are my reports with their figures, give me the quantities they measure: figures of one
 * quantity together, across wording, spelling and differing values. Start at {@link
 * org.crosscheck.align.Aligner}.
 */
@NullMarked
package org.crosscheck.align;

import org.jspecify.annotations.NullMarked;
