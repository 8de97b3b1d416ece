/**
 * Here are my words, give me the events whose reports hold them. Start at {@link
 * org.crosscheck.app.search.Search}.
 */
@NullMarked
package org.crosscheck.app.search;

import org.jspecify.annotations.NullMarked;
