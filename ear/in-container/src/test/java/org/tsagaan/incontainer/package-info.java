/**
 * The tests that run inside the real Payara, with the built application and the real PostgreSQL.
 */
@NullMarked
package org.tsagaan.incontainer;

import org.jspecify.annotations.NullMarked;
