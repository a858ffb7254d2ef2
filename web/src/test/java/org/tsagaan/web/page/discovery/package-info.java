@NullMarked
package org.tsagaan.web.page.discovery;

import org.jspecify.annotations.NullMarked;
