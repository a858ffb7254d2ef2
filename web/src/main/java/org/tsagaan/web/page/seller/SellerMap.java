package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tsagaan.account.Division;
import org.tsagaan.account.Divisions;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.chart.DotMap;

/** Where one seller or producer is, as a dot on the region. */
@ApplicationScoped
public class SellerMap {

    @EJB private Divisions divisions;

    /** At its own position; in the middle of its division where nobody has measured that. */
    DotMap draw(SellerHead head, SellerPlace place, String divisionCode, Language language) {
        Position at = place.position().orElseGet(() -> middleOf(divisionCode));
        Messages messages = Messages.in(language);
        return new DotMap(
                "seller-map",
                messages.text("seller.map", head.name()),
                messages.text(
                        place.position().isPresent() ? "seller.map-text" : "seller.map-division",
                        place.division()),
                List.of(new DotMap.Dot(head.name(), 1, at.latitude(), at.longitude())));
    }

    private Position middleOf(String divisionCode) {
        Division division = divisions.findDivision(divisionCode).orElseThrow();
        return new Position(division.latitude(), division.longitude());
    }
}
