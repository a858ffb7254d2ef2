/** What inspection keeps in the database. */
@NullMarked
package org.tsagaan.inspection.adapter;

import org.jspecify.annotations.NullMarked;
