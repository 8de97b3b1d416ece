/**
 * Here are my events, add one figure up over them by day, week or month. Start at {@link
 * org.crosscheck.app.serve.tally.Tallies}.
 */
@NullMarked
package org.crosscheck.app.serve.tally;

import org.jspecify.annotations.NullMarked;
