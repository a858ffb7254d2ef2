/** What can be set on the components; the search server fills these from an index's settings. */
@NullMarked
package org.tsagaan.analysis.settings;

import org.jspecify.annotations.NullMarked;
