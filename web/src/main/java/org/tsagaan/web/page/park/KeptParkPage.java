package org.tsagaan.web.page.park;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * A park for who keeps it.
 *
 * @param form what was typed, with what is wrong, and of which tenant it was said
 * @param laboratory what its laboratory is called; empty while it has none
 * @param laboratories those of parks whose park is not named yet
 * @param tenants a part of them
 * @param next address of the tenants that follow, or null
 */
public record KeptParkPage(
        ParkView park,
        Form form,
        String laboratory,
        List<Choice> laboratories,
        List<RegisterEntry> tenants,
        @Nullable String next)
        implements View {

    public KeptParkPage {
        laboratories = List.copyOf(laboratories);
        tenants = List.copyOf(tenants);
    }

    @Override
    public String template() {
        return "park/kept.jte";
    }
}
