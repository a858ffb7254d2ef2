/** What traceability keeps in the database. */
@NullMarked
package org.tsagaan.traceability.adapter;

import org.jspecify.annotations.NullMarked;
