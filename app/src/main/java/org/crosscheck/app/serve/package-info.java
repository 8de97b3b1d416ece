/**
 * Here is my store, show it in a browser and answer over HTTP. Start at {@link
 * org.crosscheck.app.serve.Server}.
 *
 * <p>To add addresses, write a class that is {@link org.crosscheck.app.serve.Routes} and takes a
 * {@link org.crosscheck.app.serve.Site} (store, clock, access, live changes, writing), and hand it
 * to {@link org.crosscheck.app.serve.Server#start}. A handler throws {@link
 * org.crosscheck.app.serve.Problem} for what it cannot answer: under {@code /api/}, or where JSON
 * is asked for, it goes out as {@code application/problem+json}, else as a page. Who asks is {@link
 * org.crosscheck.app.serve.Guard#visitor}; before a handler runs, the guard has set the security
 * headers, refused who may not read, every {@code POST}, {@code PUT}, {@code PATCH} and {@code
 * DELETE} of who may not write, forms that come from elsewhere, bodies too large and addresses that
 * ask too often.
 */
@NullMarked
package org.crosscheck.app.serve;

import org.jspecify.annotations.NullMarked;
