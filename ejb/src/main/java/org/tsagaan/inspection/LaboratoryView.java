package org.tsagaan.inspection;

import java.time.LocalDate;
import java.util.List;

/** A laboratory with what it is accredited for. */
public record LaboratoryView(
        long id,
        LaboratoryKind kind,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        List<Accreditation> accreditations) {

    public LaboratoryView {
        accreditations = List.copyOf(accreditations);
    }

    /**
     * An accreditation.
     *
     * @param validFrom first day
     * @param validUntil last day
     * @param itemCodes what it covers, sorted
     */
    public record Accreditation(
            String number, LocalDate validFrom, LocalDate validUntil, List<String> itemCodes) {

        public Accreditation {
            itemCodes = List.copyOf(itemCodes);
        }
    }
}
