package org.tsagaan.licensing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a desk's queue ended.
 *
 * @param dueOn of its last line; null in a list of what has no day any more
 * @param id of its last line
 */
public record ReviewPosition(@Nullable LocalDate dueOn, long id) {}
