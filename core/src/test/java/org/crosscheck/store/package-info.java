/** Here is my store, hold it to what every store must do. Start at {@code StoreContract}. */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
