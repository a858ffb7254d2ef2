/** The operator's desk for provinces that take no goods of a kind of producer. */
@NullMarked
package org.tsagaan.web.page.delivery;

import org.jspecify.annotations.NullMarked;
