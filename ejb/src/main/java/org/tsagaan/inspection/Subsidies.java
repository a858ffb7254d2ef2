package org.tsagaan.inspection;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.inspection.adapter.SubsidyRows;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Jurisdiction;

/**
 * Public money for inspections (notice, measure 7): officials see what their divisions have and
 * used, the region's regulator sets what each has in a year and which share of a fee it bears.
 */
@Stateless
public class Subsidies {

    /** The largest budget of a year and division, in fen: a hundred million yuan. */
    public static final long MOST = 10_000_000_000L;

    private static final int WHOLE = 100;

    @Inject private SubsidyRows rows;
    @Inject private MarketClock clock;
    @EJB private Divisions divisions;
    @EJB private AuditTrail audit;

    /**
     * The accounts of a year in the divisions that the person oversees.
     *
     * @throws NotFound when the person oversees none
     */
    public List<SubsidyAccount> list(Person official, int year) {
        List<String> overseen = Jurisdiction.listDivisions(official);
        if (overseen.isEmpty()) {
            throw new NotFound("desk");
        }
        return rows.list(year, overseen);
    }

    /** Whether the person sets budgets. */
    public static boolean maySet(Person person) {
        return person.holds(Role.REGULATOR);
    }

    /**
     * Sets what a division has in a year, and which share of a fee that bears from now on.
     *
     * @param budgetFen in fen, of the whole year
     * @return the budget; refused with {@code inspection.budget_out_of_range}, {@code
     *     inspection.budget_is_used}, {@code inspection.year_is_over}, {@code
     *     inspection.unknown_division} and {@code input.out_of_range}
     * @throws NotFound when the person does not set budgets
     */
    public Outcome<Long> set(
            Person regulator, int year, String division, long budgetFen, int sharePercent) {
        if (!maySet(regulator)) {
            throw new NotFound("desk");
        }
        Refusals refusals = against(year, division, budgetFen, sharePercent);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        long used = rows.lockUsed(year, division).orElse(0);
        if (budgetFen < used) {
            return Outcome.refused(
                    Refusal.of("inspection.budget_is_used", yuan(used))
                            .about("budget")
                            .because(Grounds.NOTICE_MEASURE_7));
        }
        rows.set(year, division, budgetFen, sharePercent);
        audit.record(
                regulator.actor(),
                "inspection.set_subsidy",
                "division",
                Long.parseLong(division),
                "",
                Map.of("year", year, "budgetFen", budgetFen, "sharePercent", sharePercent));
        return Outcome.done(budgetFen);
    }

    private Refusals against(int year, String division, long budgetFen, int sharePercent) {
        int thisYear = clock.today().getYear();
        Refusals refusals = new Refusals();
        refusals.unless(
                year == thisYear || year == thisYear + 1,
                Refusal.of(
                                "inspection.year_is_over",
                                String.valueOf(thisYear),
                                String.valueOf(thisYear + 1))
                        .about("year"));
        refusals.unless(
                divisions.findDivision(division).isPresent(),
                Refusal.of("inspection.unknown_division").about("division"));
        refusals.unless(
                budgetFen >= 0 && budgetFen <= MOST,
                Refusal.of("inspection.budget_out_of_range").about("budget"));
        refusals.unless(
                sharePercent >= 1 && sharePercent <= WHOLE,
                Refusal.of("input.out_of_range", 1, WHOLE).about("sharePercent"));
        return refusals;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
