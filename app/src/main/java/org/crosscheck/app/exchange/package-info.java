/**
 * Here is my record, give me it in a form that other programs read: W3C Web Annotation, schema.org
 * ClaimReview, CSV with HXL tags, GeoJSON, Atom. Start at {@link
 * org.crosscheck.app.exchange.WebAnnotations} for the smallest.
 */
@NullMarked
package org.crosscheck.app.exchange;

import org.jspecify.annotations.NullMarked;
