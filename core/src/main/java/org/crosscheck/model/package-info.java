/**
 * Here are the nouns of Crosscheck: articles, readings, figures, facts, relations and the record.
 * Start at {@link org.crosscheck.model.EventRecord}.
 */
@NullMarked
package org.crosscheck.model;

import org.jspecify.annotations.NullMarked;
