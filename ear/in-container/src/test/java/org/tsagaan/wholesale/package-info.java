/** Retail buyers in the container: what the gate lets them have, and whose papers are whose. */
@NullMarked
package org.tsagaan.wholesale;

import org.jspecify.annotations.NullMarked;
