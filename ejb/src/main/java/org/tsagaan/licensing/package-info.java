/**
 * Who may make white food: producers with their workshop registrations and production licences, and
 * the recognitions of demonstration stores and parks.
 */
@NullMarked
package org.tsagaan.licensing;

import org.jspecify.annotations.NullMarked;
