/** The pages by which stores and parks are recognised. */
@NullMarked
package org.tsagaan.web.page.recognition;

import org.jspecify.annotations.NullMarked;
