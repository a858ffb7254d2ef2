package org.tsagaan.supervision;

import java.time.YearMonth;
import org.tsagaan.account.Division;

/**
 * How many lots were inspected, and how they came out. A failed report that no passed re-test of
 * another laboratory took the place of outweighs any that passed, as at the gate.
 *
 * @param passed with a passed report that stands
 * @param without without a signed report that stands, or with an incomplete one alone
 * @param failed with a failed report that stands
 */
public record Coverage(int passed, int without, int failed) {

    public static final Coverage NONE = new Coverage(0, 0, 0);

    /** Lots of one division that are in stock somewhere and not past their day. */
    public record InDivision(Division division, Coverage lots) {}

    /** Lots made in one month. */
    public record InMonth(YearMonth month, Coverage lots) {}

    public int lots() {
        return passed + without + failed;
    }

    /** Share of lots with a result, passed or failed, in percent rounded down; 0 without lots. */
    public int percentInspected() {
        return lots() == 0 ? 0 : 100 * (passed + failed) / lots();
    }

    public Coverage plus(Coverage other) {
        return new Coverage(passed + other.passed, without + other.without, failed + other.failed);
    }
}
