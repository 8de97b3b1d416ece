/**
 * Here are the yardsticks: give each its data, get its figures. Each names the line that runs it.
 */
@NullMarked
package org.crosscheck.bench;

import org.jspecify.annotations.NullMarked;
