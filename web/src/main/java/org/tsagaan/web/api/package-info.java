/** The JSON face under {@code /api/v1}: strict reading of requests, and what its features share. */
@NullMarked
package org.tsagaan.web.api;

import org.jspecify.annotations.NullMarked;
