package org.tsagaan.licensing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;

/**
 * A park as everybody may know it.
 *
 * @param id the park's, which is also its organisation's
 * @param version for edits that must not undo another's
 * @param divisionCode administrative division (GB/T 2260)
 * @param tenants how many producers are its tenants now
 * @param recognition its recognition as demonstration park that is in force today; null while none
 *     is
 */
public record ParkView(
        long id,
        int version,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        Story story,
        Position position,
        int tenants,
        @Nullable Recognised recognition) {

    /**
     * That it is a demonstration park (示范园区).
     *
     * @param number of the certificate
     * @param validFrom first day
     * @param validUntil last day
     */
    public record Recognised(String number, LocalDate validFrom, LocalDate validUntil) {}
}
