package org.tsagaan.web.api.laboratory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.LaboratoryKind;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A laboratory with its scope. */
@Means("A laboratory with its accreditations.")
public record Laboratory(
        @Means(value = "The laboratory, and the organisation that it is.", example = "6107")
                long laboratoryId,
        @Means(value = "Whose it is.", example = "PARK") LaboratoryKind kind,
        @Means("What it is called.") Named name,
        @Means(value = "Code of its division (GB/T 2260).", example = "152530") String divisionCode,
        @Means("What the division is called.") Named division,
        @Means(value = "Its address.", example = "上都镇工业街 DEMO-1 号") String address,
        @Means(value = "Telephone.", example = "0479-0000990") String phone,
        @Means(value = "The park whose own it is; absent of every other.", example = "7401")
                @Nullable Long parkId,
        @Means(value = "Codes of the items that it may sign today.", example = "lead")
                List<String> itemsInForce,
        @Means("Its accreditations, the one that lasts longest first.")
                List<Accreditation> accreditations) {

    static Laboratory of(LaboratoryView l, LocalDate today) {
        return new Laboratory(
                l.id(),
                l.kind(),
                new Named(l.nameZh(), l.nameEn()),
                l.divisionCode(),
                new Named(l.divisionZh(), l.divisionEn()),
                l.address(),
                l.phone(),
                l.parkId(),
                l.itemsInForce(today),
                l.accreditations().stream().map(a -> Accreditation.of(a, today)).toList());
    }
}
