/** Tests of how the faces stand to each other. */
@NullMarked
package org.tsagaan.web;

import org.jspecify.annotations.NullMarked;
