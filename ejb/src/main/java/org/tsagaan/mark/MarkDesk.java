package org.tsagaan.mark;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.CatalogueChanged;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.kernel.Validity;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.mark.adapter.StoredMarks;
import org.tsagaan.mark.model.MarkGrant;
import org.tsagaan.mark.model.MarkPolicy;

/**
 * Where the region's regulator records grants of marks and withdraws them. For everybody else it is
 * not there.
 */
@Stateless
public class MarkDesk {

    private static final int LONGEST_REASON = 500;

    @Inject private StoredMarks marks;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @Inject private Event<CatalogueChanged> changes;
    @EJB private Producers producers;
    @EJB private AuditTrail audit;

    /**
     * Lets in who may grant.
     *
     * @throws NotFound when the person may not
     */
    public void enter(Person official) {
        if (!official.holds(Role.REGULATOR)) {
            throw new NotFound("mark");
        }
    }

    /**
     * A holder, for who may grant to it.
     *
     * @throws NotFound when no such producer or store is there, or the person may not
     */
    public MarkHolder read(Person official, long holderId) {
        enter(official);
        return marks.findHolder(holderId).orElseThrow(() -> new NotFound("producer"));
    }

    /**
     * Producers and stores whose names have such a part.
     *
     * @throws NotFound when the person may not grant
     */
    public List<MarkHolder> listHolders(Person official, String text, int limit) {
        enter(official);
        return marks.listHolders(text, limit);
    }

    /**
     * Grants a mark; refused while the same number is granted for some of the same days.
     *
     * @return id of the grant
     * @throws NotFound when no such producer or store is there, or the person may not
     */
    public Outcome<Long> grant(Person official, MarkTerms terms) {
        MarkHolder holder = read(official, terms.producerId());
        Refusals refusals =
                new Refusals().addAll(MarkPolicy.against(terms, categories(), ownProducts(terms)));
        refusals.unless(
                holder.isProducer() || terms.scope() instanceof MarkScope.Whole,
                Refusal.of("mark.store_makes_nothing").about("reach"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        String number = terms.number().strip();
        uniqueNames.claim("mark.number", number);
        List<Validity> taken =
                marks.listOverlapping(number, new Validity(terms.validFrom(), terms.validUntil()));
        for (Validity other : taken) {
            refusals.add(
                    Refusal.of("mark.number_taken", number, other.from(), other.until())
                            .about("number"));
        }
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        MarkGrant grant = new MarkGrant(terms, official.actor(), clock.now());
        marks.add(grant);
        changed(official, "mark.grant", grant, "");
        return Outcome.done(grant.id());
    }

    /**
     * Withdraws a grant for good; its badge is gone with the commit.
     *
     * @param reason why, as everybody reads it
     * @throws NotFound when it is no grant of that producer, or the person may not
     */
    public Outcome<MarkState> withdraw(Person official, long producerId, long id, String reason) {
        enter(official);
        MarkGrant grant =
                marks.lock(id)
                        .filter(g -> g.producerId() == producerId)
                        .orElseThrow(() -> new NotFound("mark"));
        Refusals refusals =
                new Refusals()
                        .needsText("reason", reason, LONGEST_REASON)
                        .unless(
                                grant.state().mayBecome(MarkState.WITHDRAWN),
                                Refusal.of("mark.already_withdrawn"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        grant.withdraw(official.actor(), reason.strip(), clock.now());
        marks.flush();
        changed(official, "mark.withdraw", grant, reason.strip());
        return Outcome.done(MarkState.WITHDRAWN);
    }

    private Set<String> categories() {
        return producers.listCategories().stream().map(CategoryView::code).collect(toSet());
    }

    private Set<Long> ownProducts(MarkTerms terms) {
        return terms.scope() instanceof MarkScope.Products(var ids)
                ? marks.ownProducts(terms.producerId(), ids)
                : Set.of();
    }

    private void changed(Person official, String action, MarkGrant grant, String reason) {
        changes.fire(new CatalogueChanged(CatalogueChanged.Subject.PRODUCER, grant.producerId()));
        audit.record(
                official.actor(),
                action,
                "mark_grant",
                grant.id(),
                reason,
                Map.of("producer", grant.producerId()));
    }
}
