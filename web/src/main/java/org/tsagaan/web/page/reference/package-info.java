/** Shows the description of the API to people. */
@NullMarked
package org.tsagaan.web.page.reference;

import org.jspecify.annotations.NullMarked;
