/** What is to be loaded, planned from a fixed seed and a day: the same every time. */
@NullMarked
package org.tsagaan.demonstration.model;

import org.jspecify.annotations.NullMarked;
