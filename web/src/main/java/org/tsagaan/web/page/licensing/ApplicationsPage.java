package org.tsagaan.web.page.licensing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationEntry;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Where one begins to apply, and finds again what one began.
 *
 * @param mine applications of the person, newest first
 * @param producers whom the person acts for, with what they hold
 * @param form what was typed, with what is wrong
 * @param next address of the older ones, or null
 */
public record ApplicationsPage(
        List<ApplicationEntry> mine, List<Held> producers, Form form, @Nullable String next)
        implements View {

    /**
     * A producer with its newest paper.
     *
     * @param paper null when it never had one
     * @param standing how the paper stands today
     * @param daysLeft days until it ends, negative when it has
     * @param kinds what can be asked for
     */
    public record Held(
            long producerId,
            String name,
            @Nullable AuthorisationView paper,
            Standing standing,
            long daysLeft,
            List<ApplicationKind> kinds) {

        /** Whether it ends so soon that it should be renewed now. */
        public boolean isEnding() {
            return standing == Standing.IN_FORCE && daysLeft <= 60;
        }
    }

    @Override
    public String template() {
        return "licensing/applications.jte";
    }
}
