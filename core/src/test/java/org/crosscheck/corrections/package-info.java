@NullMarked
package org.crosscheck.corrections;

import org.jspecify.annotations.NullMarked;
