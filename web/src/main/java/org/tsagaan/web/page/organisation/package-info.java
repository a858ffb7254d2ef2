/** The pages by which organisations are entered and people let act for them. */
@NullMarked
package org.tsagaan.web.page.organisation;

import org.jspecify.annotations.NullMarked;
