package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.StoredAccreditations;
import org.tsagaan.inspection.adapter.StoredLaboratories;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;

/** Laboratories and what they are accredited for, entered by the regulator or the operator. */
@Stateless
public class Laboratories {

    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST_PAGE = 101;

    @Inject private StoredLaboratories laboratories;
    @Inject private StoredAccreditations accreditations;
    @Inject private UniqueNames uniqueNames;
    @EJB private AuditTrail audit;

    /**
     * Makes an organisation a laboratory.
     *
     * @return its id, which is the organisation's; refused with {@code
     *     inspection.no_such_organisation}, {@code inspection.not_a_laboratory} or {@code
     *     inspection.already_registered}
     */
    public Outcome<Long> register(Person official, LaboratoryRegistration registration) {
        long id = registration.organisationId();
        uniqueNames.claim("laboratory", Long.toString(id));
        Refusals refusals = authority(official);
        laboratories
                .findSeat(id)
                .ifPresentOrElse(
                        seat -> against(seat, refusals),
                        () ->
                                refusals.add(
                                        Refusal.of("inspection.no_such_organisation", id)
                                                .about("organisationId")));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        laboratories.add(registration);
        record(official, "inspection.register_laboratory", id, "kind", registration.kind().name());
        return Outcome.done(id);
    }

    /**
     * Enters what a laboratory is accredited for.
     *
     * @return id of the accreditation
     * @throws NotFound when there is no such laboratory
     */
    public Outcome<Long> accredit(Person official, AccreditationGrant grant) {
        if (!laboratories
                .findSeat(grant.laboratoryId())
                .map(StoredLaboratories.Seat::isLaboratory)
                .orElse(false)) {
            throw new NotFound("laboratory");
        }
        Refusals refusals =
                authority(official)
                        .needsText("number", grant.number(), LONGEST_NUMBER)
                        .needsDay("validFrom", grant.validFrom())
                        .needsDay("validUntil", grant.validUntil());
        refusals.unless(
                !grant.validUntil().isBefore(grant.validFrom()),
                Refusal.of("inspection.ends_before_it_begins").about("validUntil"));
        scope(grant.itemCodes(), refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        uniqueNames.claim("accreditation.number", grant.number().strip());
        refusals.unless(
                !accreditations.isNumberTaken(grant.number().strip()),
                Refusal.of("inspection.number_taken", grant.number()).about("number"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        long id = accreditations.add(grant);
        record(
                official,
                "inspection.accredit",
                grant.laboratoryId(),
                "number",
                grant.number().strip());
        return Outcome.done(id);
    }

    /**
     * Lets in who keeps laboratories; for everybody else there is no such desk.
     *
     * @throws NotFound when the person may not
     */
    public void enter(Person official) {
        if (!keeps(official)) {
            throw new NotFound("laboratory");
        }
    }

    /** A laboratory with its scope. */
    public Optional<LaboratoryView> findLaboratory(long id) {
        return id == 0 ? Optional.empty() : laboratories.list(id).stream().findFirst();
    }

    /**
     * A laboratory with its scope.
     *
     * @throws NotFound when there is no such laboratory
     */
    public LaboratoryView read(long id) {
        return findLaboratory(id).orElseThrow(() -> new NotFound("laboratory"));
    }

    /**
     * A page of the laboratories whose names, or the numbers of whose accreditations, have such a
     * part, by id.
     *
     * @param text empty for all
     * @param after id of the last of the page before; 0 for the first page
     * @param limit at most so many, 1 to 101
     */
    public List<LaboratoryView> list(String text, long after, int limit) {
        return laboratories.listNamed(text.strip(), after, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * Organisations that were entered as laboratories and not registered yet, the newest first, at
     * most 101.
     *
     * @throws NotFound when the person does not keep laboratories
     */
    public List<UnregisteredLaboratory> listUnregistered(Person official) {
        enter(official);
        return laboratories.listUnregistered(LARGEST_PAGE);
    }

    private static void against(StoredLaboratories.Seat seat, Refusals refusals) {
        refusals.unless(
                seat.organisationKind().equals("LABORATORY"),
                Refusal.of("inspection.not_a_laboratory", seat.organisationKind())
                        .about("organisationId"));
        refusals.unless(
                !seat.isLaboratory(),
                Refusal.of("inspection.already_registered").about("organisationId"));
    }

    private static boolean keeps(Person official) {
        return official.holds(Role.REGULATOR) || official.holds(Role.OPERATOR);
    }

    private static Refusals authority(Person official) {
        return new Refusals()
                .unless(
                        keeps(official),
                        Refusal.of("inspection.no_authority").because(Grounds.FOOD_SAFETY_LAW_84));
    }

    private void scope(Set<String> itemCodes, Refusals refusals) {
        refusals.unless(
                !itemCodes.isEmpty(), Refusal.of("inspection.empty_scope").about("itemCodes"));
        Set<String> unknown = new TreeSet<>(itemCodes);
        unknown.removeAll(accreditations.knownItems());
        refusals.unless(
                unknown.isEmpty(),
                Refusal.of("inspection.unknown_items", String.join(", ", unknown))
                        .about("itemCodes"));
    }

    private void record(Person official, String action, long id, String key, String value) {
        audit.record(official.actor(), action, "laboratory", id, "", Map.of(key, value));
    }
}
