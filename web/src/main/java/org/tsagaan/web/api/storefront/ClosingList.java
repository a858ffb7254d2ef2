package org.tsagaan.web.api.storefront;

import java.util.List;
import org.tsagaan.web.api.Means;

/** Closings of a storefront. */
@Means("The closings of a storefront from today on, at most 20.")
public record ClosingList(@Means("The earliest first.") List<ClosingItem> items) {}
