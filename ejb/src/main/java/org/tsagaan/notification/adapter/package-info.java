/** How news becomes a letter, and a letter is sent once. */
@NullMarked
package org.tsagaan.notification.adapter;

import org.jspecify.annotations.NullMarked;
