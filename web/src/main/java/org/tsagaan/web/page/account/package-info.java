/** Signing up, in and out, and a person's own orders. */
@NullMarked
package org.tsagaan.web.page.account;

import org.jspecify.annotations.NullMarked;
