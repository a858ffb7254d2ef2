package org.tsagaan.account.adapter;

import java.util.List;

/**
 * An attempt that was let through and counts as failed until it is withdrawn: many guesses at once
 * are counted before the first is answered.
 *
 * @param accountKey under which the account's failures are counted
 * @param rows the rows this attempt is counted in
 */
public record Attempt(String accountKey, List<Long> rows) {

    public Attempt {
        rows = List.copyOf(rows);
    }
}
