/** What was asked once and answered: the same request, sent again, is answered the same. */
@NullMarked
package org.tsagaan.request;

import org.jspecify.annotations.NullMarked;
