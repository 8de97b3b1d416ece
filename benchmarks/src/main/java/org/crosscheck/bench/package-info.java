/**
 * Here are yardsticks, give me how well and how fast Crosscheck does on them. Never shipped. Start
 * at {@link org.crosscheck.bench.Bench}.
 */
@NullMarked
package org.crosscheck.bench;

import org.jspecify.annotations.NullMarked;
