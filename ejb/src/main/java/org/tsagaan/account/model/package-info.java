/** Accounts, organisations and the rules of signing in. */
@NullMarked
package org.tsagaan.account.model;

import org.jspecify.annotations.NullMarked;
