package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.FeeRows;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Producers;

/**
 * What laboratories ask for an inspection: a usual fee, and fees for goods of some categories. Who
 * has asked already owes what was asked then.
 */
@Stateless
public class LaboratoryFees {

    /** The highest fee, in fen: a million yuan. */
    public static final long MOST = 100_000_000;

    @Inject private FeeRows rows;
    @EJB private Producers producers;
    @EJB private AuditTrail audit;

    /**
     * What a laboratory asks.
     *
     * @throws NotFound when there is none, or the person does not work in it
     */
    public FeeList read(Person person, long laboratoryId) {
        if (!person.actsFor(laboratoryId, Role.ANALYST)
                && !person.actsFor(laboratoryId, Role.APPROVER)) {
            throw new NotFound("laboratory");
        }
        return rows.find(laboratoryId).orElseThrow(() -> new NotFound("laboratory"));
    }

    /** Whether the person sets what a laboratory asks. */
    public static boolean maySet(Person person, long laboratoryId) {
        return person.actsFor(laboratoryId, Role.APPROVER);
    }

    /**
     * Sets what a laboratory asks from now on.
     *
     * @param category code of a category; empty for the usual fee
     * @param fen in fen
     * @return the fee; refused with {@code inspection.unknown_category} or {@code
     *     inspection.fee_out_of_range}
     * @throws NotFound when there is no such laboratory, or the person does not approve for it
     */
    public Outcome<Long> set(Person approver, long laboratoryId, String category, long fen) {
        if (!maySet(approver, laboratoryId) || rows.find(laboratoryId).isEmpty()) {
            throw new NotFound("laboratory");
        }
        Refusals refusals = new Refusals();
        refusals.unless(
                category.isEmpty() || isCategory(category),
                Refusal.of("inspection.unknown_category").about("category"));
        refusals.unless(
                fen >= 0 && fen <= MOST,
                Refusal.of("inspection.fee_out_of_range", MOST / 100).about("fee"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        rows.set(laboratoryId, category, fen);
        audit.record(
                approver.actor(),
                "inspection.set_fee",
                "laboratory",
                laboratoryId,
                "",
                Map.of("category", category, "feeFen", fen));
        return Outcome.done(fen);
    }

    private boolean isCategory(String code) {
        return producers.listCategories().stream().anyMatch(known -> known.code().equals(code));
    }
}
