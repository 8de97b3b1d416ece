/**
 * Here is my store, give me the pages of the desk: events, an event, its reports, tallies,
 * corrections. Start at {@link org.crosscheck.app.serve.pages.Pages}.
 */
@NullMarked
package org.crosscheck.app.serve.pages;

import org.jspecify.annotations.NullMarked;
