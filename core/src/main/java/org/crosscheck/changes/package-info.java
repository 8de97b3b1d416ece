/**
 * Here are two versions of my event's record, give me what the later one says otherwise, in plain
 * words. Start at {@link org.crosscheck.changes.Changes}.
 */
@NullMarked
package org.crosscheck.changes;

import org.jspecify.annotations.NullMarked;
