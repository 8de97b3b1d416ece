/**
 * Here is an address that wants to know what changes, send it each change once and keep what could
 * not be sent. Start at {@link org.crosscheck.app.serve.hooks.Webhooks}.
 */
@NullMarked
package org.crosscheck.app.serve.hooks;

import org.jspecify.annotations.NullMarked;
