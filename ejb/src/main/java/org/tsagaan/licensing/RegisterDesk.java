package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;

/**
 * What officials do to certificates that are held. Producers of another division, and licences
 * where there is no authority over them, do not exist here.
 */
@Stateless
public class RegisterDesk {

    @Inject private Holdings holdings;
    @EJB private Authorisations authorisations;

    /** What can be done to a certificate. */
    public enum Deed {
        /** For the time of a rectification. */
        SUSPEND,
        /** After a rectification. */
        REINSTATE,
        /** For a violation. */
        REVOKE
    }

    /**
     * A producer with all it holds.
     *
     * @throws NotFound when it is not in the official's division
     */
    public ProducerView read(Person official, long producerId) {
        ProducerView producer = holdings.producer(producerId);
        if (!Jurisdiction.covers(official, producer.divisionCode())) {
            throw new NotFound("producer");
        }
        return producer;
    }

    /** Whether the official may do something to a certificate of the producer. */
    public static boolean mayDecide(Person official, AuthorisationView paper) {
        return paper.kind() == AuthorisationKind.WORKSHOP_REGISTRATION
                || official.holds(Role.REGULATOR);
    }

    /**
     * Does it, with the reason that the holder and the public are told.
     *
     * @throws NotFound when the certificate is not that producer's, or not the official's matter
     */
    public Outcome<AuthorisationState> decide(
            Person official, long producerId, long authorisationId, Deed deed, String reason) {
        boolean mine =
                read(official, producerId).authorisations().stream()
                        .anyMatch(a -> a.id() == authorisationId && mayDecide(official, a));
        if (!mine) {
            throw new NotFound("authorisation");
        }
        return switch (deed) {
            case SUSPEND -> authorisations.suspend(official, authorisationId, reason);
            case REINSTATE -> authorisations.reinstate(official, authorisationId, reason);
            case REVOKE -> authorisations.revoke(official, authorisationId, reason);
        };
    }
}
