/** The description of the API, made from its code. */
@NullMarked
package org.tsagaan.web.api.openapi;

import org.jspecify.annotations.NullMarked;
