/**
 * The HTML face: pages rendered on the server that work without script, and what its features
 * share.
 */
@NullMarked
package org.tsagaan.web.page;

import org.jspecify.annotations.NullMarked;
