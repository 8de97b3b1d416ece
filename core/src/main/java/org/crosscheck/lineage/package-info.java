/**
 * Here are my reports, give me their voices: which of them are one witness. Start at {@link
 * org.crosscheck.lineage.Witnesses}.
 */
@NullMarked
package org.crosscheck.lineage;

import org.jspecify.annotations.NullMarked;
