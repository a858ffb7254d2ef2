package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.OpeningHours.Closing;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.storefront.adapter.HoursRows;
import org.tsagaan.storefront.adapter.OwnStorefronts;
import org.tsagaan.storefront.model.HoursPolicy;

/** When storefronts receive visitors, as their sellers set it. */
@Stateless
public class VisitingHours {

    /** Others set the hours meanwhile. */
    public static final Refusal CHANGED = Refusal.of("storefront.hours_changed").about("week");

    @Inject private HoursRows rows;
    @Inject private OwnStorefronts own;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /** The hours of a storefront, with the closings from today on. */
    public OpeningHours read(long storefrontId) {
        return rows.read(storefrontId, clock.today());
    }

    /**
     * The hours of a seller's storefront, as {@link #read}.
     *
     * @throws NotFound when the person does not sell for it, or it has no storefront
     */
    public OpeningHours readOwn(Person merchant, long organisationId) {
        return read(own.require(merchant, organisationId));
    }

    /**
     * Sets the hours of the week anew.
     *
     * @param seen version of the hours that the seller saw; empty for whichever there are
     * @return id of the storefront; refused with {@code storefront.hours_changed} when others were
     *     set meanwhile, {@code storefront.hours_span}, {@code storefront.hours_too_many}, {@code
     *     storefront.hours_overlap}
     * @throws NotFound as {@link #readOwn}
     */
    public Outcome<Long> setWeek(
            Person merchant, long organisationId, List<Span> week, Optional<String> seen) {
        long id = claim(merchant, organisationId);
        List<Refusal> wrong = HoursPolicy.againstWeek(week);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (seen.stream().anyMatch(version -> !version.equals(read(id).version()))) {
            return Outcome.refused(CHANGED);
        }
        rows.setWeek(id, week);
        note(merchant, "storefront.set_hours", id, Map.of("times", week.size()));
        return Outcome.done(id);
    }

    /**
     * Closes for some days.
     *
     * @param lastDay included
     * @return id of the closing; refused with {@code storefront.closing_backwards}, {@code
     *     storefront.closing_past}, {@code storefront.closing_too_long}, {@code
     *     storefront.closing_overlap}, {@code storefront.closings_too_many} and the rules of texts
     * @throws NotFound as {@link #readOwn}
     */
    public Outcome<Long> close(
            Person merchant,
            long organisationId,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {
        long id = claim(merchant, organisationId);
        Closing closing = new Closing(0, firstDay, lastDay, reason.strip());
        List<Refusal> wrong =
                HoursPolicy.againstClosing(closing, read(id).closings(), clock.today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        long added = rows.add(id, closing);
        note(merchant, "storefront.add_closing", id, Map.of("closing", added));
        return Outcome.done(added);
    }

    /**
     * Takes a closing back.
     *
     * @throws NotFound as {@link #readOwn}, or when it has no such closing from today on
     */
    public void open(Person merchant, long organisationId, long closingId) {
        long id = claim(merchant, organisationId);
        if (read(id).closings().stream().noneMatch(closing -> closing.id() == closingId)) {
            throw new NotFound("closing");
        }
        rows.remove(closingId);
        note(merchant, "storefront.remove_closing", id, Map.of("closing", closingId));
    }

    private long claim(Person merchant, long organisationId) {
        long id = own.require(merchant, organisationId);
        uniqueNames.claim("storefront.hours", String.valueOf(id));
        return id;
    }

    private void note(Person merchant, String action, long id, Map<String, Object> facts) {
        audit.record(merchant.actor(), action, "storefront", id, "", facts);
    }
}
