package org.tsagaan.licensing;

/**
 * A park to choose from, and where it is.
 *
 * @param divisionCode administrative division (GB/T 2260)
 */
public record ParkPlace(
        long id,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn) {}
