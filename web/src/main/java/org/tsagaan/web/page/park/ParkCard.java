package org.tsagaan.web.page.park;

import org.tsagaan.licensing.ParkView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/**
 * A park as lists show it.
 *
 * @param tenants how many it has, in words
 * @param recognition number and last day of its recognition as demonstration park; empty when none
 *     is in force
 */
public record ParkCard(
        String href,
        String name,
        String otherName,
        String place,
        String tenants,
        String recognition) {

    static ParkCard of(ParkView park, String base, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        ParkView.Recognised recognised = park.recognition();
        return new ParkCard(
                base + park.id(),
                chinese ? park.nameZh() : park.nameEn(),
                chinese ? park.nameEn() : park.nameZh(),
                chinese ? park.divisionZh() : park.divisionEn(),
                messages.text("park.tenants", park.tenants()),
                recognised == null
                        ? ""
                        : messages.text(
                                "park.recognised", recognised.number(), recognised.validUntil()));
    }
}
