package org.tsagaan.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory with what it is accredited for.
 *
 * @param parkId the park whose own it is; null of every other kind, and while none is named
 * @param accreditations the one that lasts longest first
 */
public record LaboratoryView(
        long id,
        LaboratoryKind kind,
        String nameZh,
        String nameEn,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        String address,
        String phone,
        @Nullable Long parkId,
        List<Accreditation> accreditations) {

    public LaboratoryView {
        accreditations = List.copyOf(accreditations);
    }

    /** What it may sign today, sorted. */
    public List<String> itemsInForce(LocalDate today) {
        return accreditations.stream()
                .filter(a -> a.standing(today) == AccreditationStanding.IN_FORCE)
                .flatMap(a -> a.itemCodes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * An accreditation.
     *
     * @param validFrom first day
     * @param validUntil last day
     * @param itemCodes what it covers, sorted
     * @param interruptions when it did not hold, the newest first
     */
    public record Accreditation(
            long id,
            String number,
            LocalDate validFrom,
            LocalDate validUntil,
            List<String> itemCodes,
            List<Interruption> interruptions) {

        public Accreditation {
            itemCodes = List.copyOf(itemCodes);
            interruptions = List.copyOf(interruptions);
        }

        /** What the authority says of it now. */
        public AccreditationState state() {
            return interruptions.stream()
                    .filter(i -> i.endedAt() == null)
                    .findFirst()
                    .map(Interruption::kind)
                    .orElse(AccreditationState.IN_FORCE);
        }

        /** How it stands today. */
        public AccreditationStanding standing(LocalDate today) {
            return switch (state()) {
                case SUSPENDED -> AccreditationStanding.SUSPENDED;
                case WITHDRAWN -> AccreditationStanding.WITHDRAWN;
                case IN_FORCE ->
                        today.isBefore(validFrom)
                                ? AccreditationStanding.NOT_YET_VALID
                                : today.isAfter(validUntil)
                                        ? AccreditationStanding.EXPIRED
                                        : AccreditationStanding.IN_FORCE;
            };
        }
    }
}
