/**
 * Here is my step of work, keep it whole; here is my event, give me its record as it is or as it
 * was. Start at {@link org.crosscheck.store.Store}.
 */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
