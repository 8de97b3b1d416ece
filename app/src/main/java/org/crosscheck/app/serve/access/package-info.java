/**
 * Here is my request's token or cookie, tell me whether it may read or write. Start at {@link
 * org.crosscheck.app.serve.access.Access}.
 */
@NullMarked
package org.crosscheck.app.serve.access;

import org.jspecify.annotations.NullMarked;
