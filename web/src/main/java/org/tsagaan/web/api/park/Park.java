package org.tsagaan.web.api.park;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.AccreditationStanding;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** A park with its laboratory. */
@Means("A food park. Its tenants are listed by /register?parkId=.")
public record Park(
        @Means(value = "The park.", example = "7401") long parkId,
        @Means("What it is called.") Named name,
        @Means(value = "Code of its division (GB/T 2260).", example = "152530") String divisionCode,
        @Means("What the division is called.") Named division,
        @Means(value = "Its address.", example = "上都镇工业街 DEMO-1 号") String address,
        @Means(value = "Telephone.", example = "0479-0000990") String phone,
        @Means("What it is, and what its tenants share.") Named story,
        @Means(value = "Degrees north.", example = "42.262") Double latitude,
        @Means(value = "Degrees east.", example = "116.041") Double longitude,
        @Means(value = "How many producers are its tenants.", example = "2") int tenants,
        @Means("Its recognition as demonstration park; absent while none is in force.")
                @Nullable DemonstrationPark recognition,
        @Means("Its own laboratory; absent while it has none.")
                @Nullable ParkLaboratory laboratory) {

    /** That it is a demonstration park. */
    @Means("A recognition as demonstration park (示范园区) that is in force.")
    public record DemonstrationPark(
            @Means(value = "Its number.", example = "DEMO-SFYQ-001") String number,
            @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
            @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil) {}

    /** A laboratory that tests for the park's tenants alone. */
    @Means("A park's own laboratory, which tests for its tenants alone.")
    public record ParkLaboratory(
            @Means(value = "The laboratory.", example = "6107") long laboratoryId,
            @Means("What it is called.") Named name,
            @Means("Its accreditations, the one that lasts longest first.")
                    List<Scope> accreditations) {}

    /** What it may test. */
    @Means("An accreditation of a laboratory.")
    public record Scope(
            @Means(value = "Its number.", example = "DEMO-CMA-L7") String number,
            @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
            @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil,
            @Means(
                            value = "How it stands today; why is said by /laboratories.",
                            example = "IN_FORCE")
                    AccreditationStanding standing,
            @Means(value = "Codes of the items it covers.", example = "lead") List<String> items) {}

    static Park of(ParkView p, Optional<LaboratoryView> laboratory, LocalDate today) {
        ParkView.Recognised r = p.recognition();
        return new Park(
                p.id(),
                new Named(p.nameZh(), p.nameEn()),
                p.divisionCode(),
                new Named(p.divisionZh(), p.divisionEn()),
                p.address(),
                p.phone(),
                new Named(p.story().zh(), p.story().en()),
                p.position().latitude(),
                p.position().longitude(),
                p.tenants(),
                r == null ? null : new DemonstrationPark(r.number(), r.validFrom(), r.validUntil()),
                laboratory.map(l -> laboratory(l, today)).orElse(null));
    }

    private static ParkLaboratory laboratory(LaboratoryView l, LocalDate today) {
        return new ParkLaboratory(
                l.id(),
                new Named(l.nameZh(), l.nameEn()),
                l.accreditations().stream()
                        .map(
                                a ->
                                        new Scope(
                                                a.number(),
                                                a.validFrom(),
                                                a.validUntil(),
                                                a.standing(today),
                                                a.itemCodes()))
                        .toList());
    }
}
