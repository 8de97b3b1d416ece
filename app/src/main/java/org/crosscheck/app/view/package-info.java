/**
 * Here is my record, show it to me. Start at {@link org.crosscheck.app.view.RecordTable} for a
 * terminal and at {@link org.crosscheck.app.view.RecordPage} for a browser.
 */
@NullMarked
package org.crosscheck.app.view;

import org.jspecify.annotations.NullMarked;
