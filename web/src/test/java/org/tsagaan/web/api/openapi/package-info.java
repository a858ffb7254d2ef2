/** Tests of the API's description. */
@NullMarked
package org.tsagaan.web.api.openapi;

import org.jspecify.annotations.NullMarked;
