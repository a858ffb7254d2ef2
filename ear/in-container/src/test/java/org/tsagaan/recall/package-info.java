/** What tests of recalls ask for. */
@NullMarked
package org.tsagaan.recall;

import org.jspecify.annotations.NullMarked;
