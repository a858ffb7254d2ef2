package org.tsagaan.web.page.licensing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * The public register.
 *
 * @param form what was asked, with what is wrong
 * @param next address of those that follow, or null
 */
public record RegisterPage(
        Form form,
        List<Choice> divisions,
        List<Choice> kinds,
        List<Choice> standings,
        List<RegisterEntry> entries,
        @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "licensing/register.jte";
    }
}
