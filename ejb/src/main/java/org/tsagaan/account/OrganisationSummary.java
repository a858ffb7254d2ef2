package org.tsagaan.account;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as others may know it.
 *
 * @param id its id
 * @param kind what it is in the market
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param nameMn name in traditional Mongolian
 * @param creditCode unified social credit code
 * @param divisionCode administrative division (GB/T 2260)
 * @param address postal address
 * @param phone telephone number
 */
public record OrganisationSummary(
        long id,
        OrganisationKind kind,
        String nameZh,
        String nameEn,
        @Nullable String nameMn,
        @Nullable String creditCode,
        String divisionCode,
        String address,
        String phone) {}
