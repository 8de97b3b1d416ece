/**
 * Here are my names of places, show me on a map those that are known for sure. Start at {@link
 * org.crosscheck.app.serve.places.PlaceMap}.
 */
@NullMarked
package org.crosscheck.app.serve.places;

import org.jspecify.annotations.NullMarked;
