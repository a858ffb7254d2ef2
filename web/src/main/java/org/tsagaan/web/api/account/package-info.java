/** Signing up, in and out. */
@NullMarked
package org.tsagaan.web.api.account;

import org.jspecify.annotations.NullMarked;
