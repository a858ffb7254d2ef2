package org.tsagaan.web.api.laboratory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.AccreditationStanding;
import org.tsagaan.inspection.AccreditationState;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.web.api.Means;

/** An accreditation of a laboratory. */
@Means("An accreditation of a laboratory.")
public record Accreditation(
        @Means(value = "The accreditation.", example = "6301") long accreditationId,
        @Means(value = "Its number.", example = "DEMO-CMA-L7") String number,
        @Means(value = "First day.", example = "2025-03-01") LocalDate validFrom,
        @Means(value = "Last day.", example = "2028-02-29") LocalDate validUntil,
        @Means(
                        value = "How it stands today: only what is in force may be signed by.",
                        example = "IN_FORCE")
                AccreditationStanding standing,
        @Means(value = "Codes of the items it covers.", example = "lead") List<String> itemCodes,
        @Means("When it did not hold although its days had come, the newest first.")
                List<Pause> interruptions) {

    /** A time in which it did not hold. */
    @Means("A time in which an accreditation did not hold although its days had come.")
    public record Pause(
            @Means(value = "Suspended, or withdrawn for good.", example = "SUSPENDED")
                    AccreditationState kind,
            @Means(value = "Why.", example = "设备未按期校准") String reason,
            @Means(value = "Since when.", example = "2026-11-21T02:00:00Z") Instant from,
            @Means(value = "Until when; absent while it lasts.", example = "2026-11-25T02:00:00Z")
                    @Nullable Instant until,
            @Means(value = "Why it ended; empty while it lasts.", example = "已完成校准")
                    String endReason) {}

    static Accreditation of(LaboratoryView.Accreditation a, LocalDate today) {
        return new Accreditation(
                a.id(),
                a.number(),
                a.validFrom(),
                a.validUntil(),
                a.standing(today),
                a.itemCodes(),
                a.interruptions().stream()
                        .map(
                                i ->
                                        new Pause(
                                                i.kind(),
                                                i.reason(),
                                                i.beganAt(),
                                                i.endedAt(),
                                                i.endReason()))
                        .toList());
    }
}
