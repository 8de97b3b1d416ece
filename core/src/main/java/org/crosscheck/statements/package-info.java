/**
 * Here are my reports, give me who said what, each statement once. Start at {@link
 * org.crosscheck.statements.Statements}.
 */
@NullMarked
package org.crosscheck.statements;

import org.jspecify.annotations.NullMarked;
