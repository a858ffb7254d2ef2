/** How news is stored, claimed and tidied away. */
@NullMarked
package org.tsagaan.outbox.adapter;

import org.jspecify.annotations.NullMarked;
