/**
 * Here are my quantities, told by several reports; give me what they come to: for each whether the
 * reports agree, which value to print and why, and how the quantities add up. Start at {@link
 * org.crosscheck.reconcile.Reconciler}.
 */
@NullMarked
package org.crosscheck.reconcile;

import org.jspecify.annotations.NullMarked;
