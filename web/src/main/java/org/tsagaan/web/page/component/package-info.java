/** Small records that the components of a page are drawn from; each has a template of its name. */
@NullMarked
package org.tsagaan.web.page.component;

import org.jspecify.annotations.NullMarked;
