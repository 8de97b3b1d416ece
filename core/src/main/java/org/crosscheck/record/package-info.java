/**
 * Here is my record, give me its JSON; here is its JSON, give me my record. Start at {@link
 * org.crosscheck.record.RecordJson}.
 */
@NullMarked
package org.crosscheck.record;

import org.jspecify.annotations.NullMarked;
