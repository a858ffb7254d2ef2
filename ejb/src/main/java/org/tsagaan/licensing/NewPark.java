package org.tsagaan.licensing;

import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;

/**
 * A park to be entered.
 *
 * @param creditCode unified social credit code (GB 32100-2015) of who runs it, if it is known
 * @param divisionCode administrative division (GB/T 2260)
 * @param story what it is and what its tenants share
 * @param position where it is
 */
public record NewPark(
        String nameZh,
        String nameEn,
        @Nullable String creditCode,
        String divisionCode,
        String address,
        String phone,
        Story story,
        Position position) {}
