/** How people, organisations and sessions are stored, and passwords hashed. */
@NullMarked
package org.tsagaan.account.adapter;

import org.jspecify.annotations.NullMarked;
