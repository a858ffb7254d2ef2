/** How the audit trail is stored, sealed and anchored. */
@NullMarked
package org.tsagaan.audit.adapter;

import org.jspecify.annotations.NullMarked;
