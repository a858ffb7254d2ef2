package org.tsagaan.kernel;

import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as the market locks its rows: {@code for no key update} wherever JPA asks for a
 * pessimistic write lock. It excludes every other writer and everybody who sells, and lets pass who
 * merely writes a row that refers to the locked one. A foreign key is checked whenever such a row
 * is inserted, and again when it is written twice in one transaction; with {@code for update} each
 * of these checks would wait for a lock that stands earlier in the one order (docs/adr/0006).
 */
public final class MarketDatabase extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public String getSelectForUpdateString() {
        return " FOR NO KEY UPDATE";
    }
}
