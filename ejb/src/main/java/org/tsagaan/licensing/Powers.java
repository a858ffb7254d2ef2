package org.tsagaan.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.adapter.StoredProducers;
import org.tsagaan.licensing.model.Authorisation;

/**
 * Who may decide on which authorisation: the county on the registrations of its workshops, the
 * region's regulator on production licences.
 */
@ApplicationScoped
class Powers {

    @Inject private StoredProducers producers;

    /** Refuses unless the official has authority over the producer where it is now. */
    void needs(Person official, long producerId, AuthorisationKind kind, Refusals refusals) {
        String division =
                producers
                        .findSeat(producerId)
                        .map(StoredProducers.Seat::divisionCode)
                        .orElseThrow(() -> new NotFound("producer"));
        needsIn(division, official, kind, refusals);
    }

    /** Refuses unless the official has authority in the division. */
    void needsIn(String division, Person official, AuthorisationKind kind, Refusals refusals) {
        boolean authorised =
                kind == AuthorisationKind.PRODUCTION_LICENCE
                        ? official.holds(Role.REGULATOR)
                        : Jurisdiction.covers(official, division);
        refusals.unless(
                authorised,
                Refusal.of("licensing.no_authority", kind, division).because(ground(kind)));
    }

    /** Refuses what is suspended or has ended. */
    static void needsForce(Authorisation authorisation, Refusals refusals) {
        refusals.unless(
                authorisation.state() == AuthorisationState.IN_FORCE,
                Refusal.of("licensing.not_in_force", authorisation.state()));
    }

    private static String ground(AuthorisationKind kind) {
        return kind == AuthorisationKind.PRODUCTION_LICENCE
                ? Grounds.NOTICE_MEASURE_1
                : Grounds.NOTICE_MEASURE_5;
    }
}
