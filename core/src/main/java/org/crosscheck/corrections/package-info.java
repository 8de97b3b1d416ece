/**
 * Here is what the machine found and what a person set right, give me both as one. Start at {@link
 * org.crosscheck.corrections.Corrected}.
 */
@NullMarked
package org.crosscheck.corrections;

import org.jspecify.annotations.NullMarked;
