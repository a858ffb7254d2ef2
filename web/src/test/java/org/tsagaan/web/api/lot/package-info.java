/** Tests of what the API tells of lots. */
@NullMarked
package org.tsagaan.web.api.lot;

import org.jspecify.annotations.NullMarked;
