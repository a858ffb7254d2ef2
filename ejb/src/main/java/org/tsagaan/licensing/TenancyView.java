package org.tsagaan.licensing;

import java.time.Instant;

/**
 * That a producer is the tenant of a park.
 *
 * @param since when it became so
 */
public record TenancyView(
        long id, long producerId, long parkId, String parkZh, String parkEn, Instant since) {}
