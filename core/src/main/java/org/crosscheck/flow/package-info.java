/**
 * Here are my articles of one event, give me its record: the order of the stages. Start at {@link
 * org.crosscheck.flow.Flow}.
 */
@NullMarked
package org.crosscheck.flow;

import org.jspecify.annotations.NullMarked;
