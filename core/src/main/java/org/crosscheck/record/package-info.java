/**
 * Here is my record, keep it or give me its JSON; here is its JSON, give me my record. Start at
 * {@link org.crosscheck.record.RecordJson} for the written form and at {@link
 * org.crosscheck.record.RecordStore} for keeping.
 */
@NullMarked
package org.crosscheck.record;

import org.jspecify.annotations.NullMarked;
