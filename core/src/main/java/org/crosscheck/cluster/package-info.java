/**
 * Here is my report and all that came before it, tell me which event it belongs to. Start at {@link
 * org.crosscheck.cluster.Clusterer}.
 */
@NullMarked
package org.crosscheck.cluster;

import org.jspecify.annotations.NullMarked;
