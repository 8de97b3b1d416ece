/**
 * Here are my reports and their facts, give me what differs besides the numbers. Start at {@link
 * org.crosscheck.notes.Notes}.
 */
@NullMarked
package org.crosscheck.notes;

import org.jspecify.annotations.NullMarked;
