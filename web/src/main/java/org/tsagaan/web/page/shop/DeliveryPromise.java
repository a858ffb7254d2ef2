package org.tsagaan.web.page.shop;

import org.jspecify.annotations.Nullable;

/**
 * Whether, how and by when a product comes to a province.
 *
 * @param province its code
 * @param place its name
 * @param refused why nothing is sent there, or null when it is
 * @param how way and price
 * @param when by when, or that it is not known
 */
public record DeliveryPromise(
        String province, String place, @Nullable String refused, String how, String when) {}
