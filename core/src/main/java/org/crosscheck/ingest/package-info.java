/**
 * Here are my files, give me their articles: text, HTML pages and schema.org NewsArticle JSON come
 * in; articles, duplicates and rejections with a reason go out. Start at {@link
 * org.crosscheck.ingest.Ingest}.
 */
@NullMarked
package org.crosscheck.ingest;

import org.jspecify.annotations.NullMarked;
