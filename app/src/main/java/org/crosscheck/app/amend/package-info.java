/**
 * Here is what a person or a program wants to be corrected, give me the correction. Start at {@link
 * org.crosscheck.app.amend.Actions}.
 */
@NullMarked
package org.crosscheck.app.amend;

import org.jspecify.annotations.NullMarked;
