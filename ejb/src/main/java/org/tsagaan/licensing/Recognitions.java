package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.SaleDoor;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.licensing.adapter.StoredAuthorisations;
import org.tsagaan.licensing.adapter.StoredProducers;
import org.tsagaan.licensing.model.GrantPolicy;
import org.tsagaan.licensing.model.Recognition;

/** Recognitions of demonstration stores and parks, granted and revoked by the regulator. */
@Stateless
public class Recognitions {

    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 60;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private SaleDoor door;

    @Inject private StoredAuthorisations recognitions;
    @Inject private StoredProducers organisations;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;
    @Inject private Event<RecognitionChanged> recognitionChanged;

    /**
     * Recognises an organisation: a store as demonstration store, a park as demonstration park.
     *
     * @return id of the recognition, now in force
     * @throws NotFound when there is no such organisation
     */
    public Outcome<Long> grant(Person official, RecognitionGrant grant) {
        String kind =
                organisations
                        .findSeat(grant.organisationId())
                        .map(StoredProducers.Seat::organisationKind)
                        .orElseThrow(() -> new NotFound("organisation"));
        Refusals refusals = new Refusals().needsText("number", grant.number(), LONGEST_NUMBER);
        needsRegulator(official, refusals);
        refusals.unless(
                grant.kind() != RecognitionKind.DEMONSTRATION_STORE || kind.equals("STORE"),
                Refusal.of("licensing.not_a_store", kind)
                        .about("organisationId")
                        .because(Grounds.NOTICE_MEASURE_9));
        refusals.unless(
                grant.kind() != RecognitionKind.DEMONSTRATION_PARK || kind.equals("PARK"),
                Refusal.of("licensing.not_a_park", kind)
                        .about("organisationId")
                        .because(Grounds.NOTICE_MEASURE_6));
        GrantPolicy.validity("validUntil", grant.validFrom(), grant.validUntil(), refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        uniqueNames.claim("recognition.number", grant.number().strip());
        refusals.unless(
                !recognitions.isRecognitionNumberTaken(grant.number().strip()),
                Refusal.of("licensing.number_taken", grant.number()).about("number"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Recognition recognition = new Recognition(grant, clock.now());
        recognitions.add(recognition);
        changed(official, "licensing.recognise", recognition, "");
        return Outcome.done(recognition.id());
    }

    /**
     * Takes a recognition away; checkouts that read it are waited for.
     *
     * @throws NotFound when there is no such recognition
     */
    public Outcome<RecognitionState> revoke(Person official, long id, String reason) {
        door.close(SaleDoor.Before.RECOGNITION, id);
        Recognition recognition =
                database.find(Recognition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (recognition == null) {
            throw new NotFound("recognition");
        }
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST);
        needsRegulator(official, refusals);
        refusals.unless(
                recognition.state().mayBecome(RecognitionState.REVOKED),
                Refusal.of("licensing.already_revoked"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        recognition.revoke(reason.strip(), clock.now());
        database.flush();
        changed(official, "licensing.revoke_recognition", recognition, reason.strip());
        return Outcome.done(RecognitionState.REVOKED);
    }

    /** All recognitions an organisation ever had, those in force first. */
    public List<RecognitionView> listRecognitions(long organisationId) {
        return recognitions.listRecognitions(organisationId);
    }

    private static void needsRegulator(Person official, Refusals refusals) {
        refusals.unless(
                official.holds(Role.REGULATOR),
                Refusal.of("licensing.regulator_only").because(Grounds.NOTICE_MEASURE_9));
    }

    private void changed(Person official, String action, Recognition recognition, String reason) {
        audit.record(
                official.actor(),
                action,
                "recognition",
                recognition.id(),
                reason,
                Map.of("organisation", recognition.organisationId()));
        recognitionChanged.fire(new RecognitionChanged(recognition.organisationId()));
    }
}
