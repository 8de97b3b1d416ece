@NullMarked
package org.crosscheck.changes;

import org.jspecify.annotations.NullMarked;
