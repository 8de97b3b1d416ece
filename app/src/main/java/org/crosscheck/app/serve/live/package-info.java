/**
 * Here is my store, tell me what changes in it while I watch. Start at {@link
 * org.crosscheck.app.serve.live.Live}.
 */
@NullMarked
package org.crosscheck.app.serve.live;

import org.jspecify.annotations.NullMarked;
