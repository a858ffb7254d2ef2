/**
 * Laboratories within their scope, and reports: entered by one, signed by another, final, and
 * withdrawn only with a reason.
 */
@NullMarked
package org.tsagaan.inspection;

import org.jspecify.annotations.NullMarked;
