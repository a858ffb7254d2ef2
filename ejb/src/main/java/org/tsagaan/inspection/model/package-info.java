/** Reports and what must hold before one is entered or signed. */
@NullMarked
package org.tsagaan.inspection.model;

import org.jspecify.annotations.NullMarked;
