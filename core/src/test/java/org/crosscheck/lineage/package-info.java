@NullMarked
package org.crosscheck.lineage;

import org.jspecify.annotations.NullMarked;
