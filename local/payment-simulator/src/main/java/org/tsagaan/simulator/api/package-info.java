/** Answers the routes under /v1, one class per kind of resource. */
@NullMarked
package org.tsagaan.simulator.api;

import org.jspecify.annotations.NullMarked;
