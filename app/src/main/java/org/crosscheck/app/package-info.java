/**
 * Here is my command line, give me its record as a table, JSON or a page. Start at {@link
 * org.crosscheck.app.Crosscheck}.
 */
@NullMarked
package org.crosscheck.app;

import org.jspecify.annotations.NullMarked;
