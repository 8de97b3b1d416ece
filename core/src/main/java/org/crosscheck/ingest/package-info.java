/**
 * Here are my files and addresses, give me their articles: text, HTML pages, schema.org NewsArticle
 * JSON, feeds, chats and web archives come in; articles, duplicates and rejections with a reason go
 * out, one at a time. Start at {@link org.crosscheck.ingest.Ingest}, for what is still to come at
 * {@link org.crosscheck.ingest.Watch}.
 */
@NullMarked
package org.crosscheck.ingest;

import org.jspecify.annotations.NullMarked;
