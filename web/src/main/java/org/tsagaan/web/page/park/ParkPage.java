package org.tsagaan.web.page.park;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.accreditation.Scope;
import org.tsagaan.web.page.chart.DotMap;
import org.tsagaan.web.page.component.Badge;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.seller.SellerHead;
import org.tsagaan.web.page.seller.SellerPlace;

/**
 * A park: where it is, its recognition, its laboratory and its tenants.
 *
 * @param form what was asked of the list of tenants, with what is wrong
 * @param badges its recognition as demonstration park while it is in force
 * @param recognitions all it ever was recognised by, or null when it never was
 * @param laboratory its own laboratory; null while it has none
 * @param tenants producers with their newest papers; a part of the list
 * @param next address of the tenants that follow, or null
 */
public record ParkPage(
        Form form,
        SellerHead head,
        SellerPlace place,
        List<Badge> badges,
        List<Fact> facts,
        DotMap map,
        @Nullable Table recognitions,
        @Nullable Laboratory laboratory,
        Table tenants,
        @Nullable String next)
        implements View {

    public ParkPage {
        badges = List.copyOf(badges);
        facts = List.copyOf(facts);
    }

    /**
     * Its laboratory.
     *
     * @param scopes each of its accreditations: what it covers, until when, and how it stands
     */
    public record Laboratory(long id, String name, String otherName, List<Scope> scopes) {

        public Laboratory {
            scopes = List.copyOf(scopes);
        }
    }

    @Override
    public String template() {
        return "park/park.jte";
    }
}
