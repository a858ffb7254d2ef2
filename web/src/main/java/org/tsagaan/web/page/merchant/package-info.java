/** The desk of a seller: what is to be sent. */
@NullMarked
package org.tsagaan.web.page.merchant;

import org.jspecify.annotations.NullMarked;
