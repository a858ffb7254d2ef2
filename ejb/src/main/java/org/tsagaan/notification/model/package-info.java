/** What a letter says, apart from how it is sent. */
@NullMarked
package org.tsagaan.notification.model;

import org.jspecify.annotations.NullMarked;
