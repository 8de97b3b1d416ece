/** Tests of what quantities come to. */
@NullMarked
package org.crosscheck.reconcile;

import org.jspecify.annotations.NullMarked;
