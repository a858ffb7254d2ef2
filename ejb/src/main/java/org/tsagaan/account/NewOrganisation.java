package org.tsagaan.account;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as it asks to be entered.
 *
 * @param kind what it is in the market
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param nameMn name in traditional Mongolian, if it has one
 * @param creditCode unified social credit code (GB 32100-2015), if it has one
 * @param creditCodeNote why a code is right although its check character is not; else empty
 * @param divisionCode administrative division (GB/T 2260)
 * @param address postal address
 * @param phone telephone number
 */
public record NewOrganisation(
        OrganisationKind kind,
        String nameZh,
        String nameEn,
        @Nullable String nameMn,
        @Nullable String creditCode,
        String creditCodeNote,
        String divisionCode,
        String address,
        String phone) {}
