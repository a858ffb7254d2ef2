/** Letters to buyers about their orders. Listens to all rooms; none knows it. */
@NullMarked
package org.tsagaan.notification;

import org.jspecify.annotations.NullMarked;
