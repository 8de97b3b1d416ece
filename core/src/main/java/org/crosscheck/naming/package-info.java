/**
 * Here are my reports, give me who and what they name, each once. Start at {@link
 * org.crosscheck.naming.Namer}.
 */
@NullMarked
package org.crosscheck.naming;

import org.jspecify.annotations.NullMarked;
