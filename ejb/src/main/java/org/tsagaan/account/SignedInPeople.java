package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.adapter.Sessions;
import org.tsagaan.account.model.SessionToken;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;

/** Who is signed in: asked at every request of somebody with a session. */
@Stateless
public class SignedInPeople {

    @Inject private Sessions sessions;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /** Who holds the token of a session; empty when it is no token, or has ended. */
    public Optional<Person> findPerson(String token) {
        return sessions.findPerson(new SessionToken(token), clock.now());
    }

    /** Ends the session of the token. */
    public void signOut(String token) {
        sessions.remove(new SessionToken(token));
    }

    /** Ends all sessions of a person, on all devices. */
    public void signOutEverywhere(Person person) {
        sessions.removeAll(person.accountId());
        audit.record(
                person.actor(),
                "account.sign_out_everywhere",
                "account",
                person.accountId(),
                "",
                Map.of());
    }
}
