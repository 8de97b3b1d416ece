/**
 * Here are my articles of one event, give me its record: the order of the stages. Here is my river
 * of reports of anything, put each to its event and keep a record of each. Start at {@link
 * org.crosscheck.flow.Flow} for one event and at {@link org.crosscheck.flow.Desk} for a river.
 */
@NullMarked
package org.crosscheck.flow;

import org.jspecify.annotations.NullMarked;
