@NullMarked
package org.crosscheck.naming;

import org.jspecify.annotations.NullMarked;
