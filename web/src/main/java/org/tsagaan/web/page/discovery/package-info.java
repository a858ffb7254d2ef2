/** What search engines read to find the pages: which they may visit, and a map of them. */
@NullMarked
package org.tsagaan.web.page.discovery;

import org.jspecify.annotations.NullMarked;
