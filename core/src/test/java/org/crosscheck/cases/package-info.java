/** Here is my hand-annotated case; give me its articles and its quantities as an aligner would. */
@NullMarked
package org.crosscheck.cases;

import org.jspecify.annotations.NullMarked;
