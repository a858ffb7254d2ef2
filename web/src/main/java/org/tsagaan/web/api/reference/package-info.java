/** Words that other parts of the API are spoken in: categories and provinces. */
@NullMarked
package org.tsagaan.web.api.reference;

import org.jspecify.annotations.NullMarked;
