/** Shows every component with samples, so that the look can be looked at; linked from nowhere. */
@NullMarked
package org.tsagaan.web.page.styleguide;

import org.jspecify.annotations.NullMarked;
