package org.tsagaan.web.page.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.StandardView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * The registry for who keeps it: what waits for a filing, and every standard.
 *
 * @param asked declared editions whose filing is asked for, the oldest first
 * @param form what was refused, and about which edition
 * @param next address of those that follow, or null
 */
public record StandardDeskPage(
        List<DeclarationView> asked, List<StandardView> standards, Form form, @Nullable String next)
        implements View {

    public StandardDeskPage {
        asked = List.copyOf(asked);
        standards = List.copyOf(standards);
    }

    @Override
    public String template() {
        return "standard/desk.jte";
    }
}
