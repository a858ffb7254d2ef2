/** People, the organisations they act for, and how they sign in. */
@NullMarked
package org.tsagaan.account;

import org.jspecify.annotations.NullMarked;
