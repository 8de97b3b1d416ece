/**
 * Here is my store, answer programs about it: {@code /api/v1}. Start at {@link
 * org.crosscheck.app.serve.api.Api}, whose table of endpoints is also the OpenAPI document.
 */
@NullMarked
package org.crosscheck.app.serve.api;

import org.jspecify.annotations.NullMarked;
