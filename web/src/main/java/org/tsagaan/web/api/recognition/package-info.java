/** Recognitions of demonstration stores and parks, in the API. */
@NullMarked
package org.tsagaan.web.api.recognition;

import org.jspecify.annotations.NullMarked;
