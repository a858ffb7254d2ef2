/** How an answer is kept so that only its asker can read it again. */
@NullMarked
package org.tsagaan.request.model;

import org.jspecify.annotations.NullMarked;
