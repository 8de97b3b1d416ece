/**
 * Here are my reports, give me their voices: which of them are one witness, who copied or rewrote
 * whom, and whom each names as its origin. Start at {@link org.crosscheck.lineage.Witnesses}; for
 * pairs among many thousand texts at {@link org.crosscheck.lineage.Candidates}.
 */
@NullMarked
package org.crosscheck.lineage;

import org.jspecify.annotations.NullMarked;
