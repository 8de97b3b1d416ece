/**
 * Here is my event, give me its rows for a program: JSON lines or CSV. Start at {@link
 * org.crosscheck.app.export.Rows}.
 */
@NullMarked
package org.crosscheck.app.export;

import org.jspecify.annotations.NullMarked;
