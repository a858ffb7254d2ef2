package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.account.Role;
import org.tsagaan.account.model.Organisation;
import org.tsagaan.kernel.Row;

/** The organisations, and who acts for them. */
@ApplicationScoped
public class RegisteredOrganisations {

    private static final String GRANT =
            """
            insert into membership (account_id, organisation_id, role, granted_at)
            values (?1, ?2, ?3, cast(?4 as timestamptz)) on conflict do nothing
            """;

    private static final String WITHDRAW =
            "delete from membership where account_id = ?1 and organisation_id = ?2 and role = ?3";

    private static final String MEMBER =
            """
            select id, role from membership
            where account_id = ?1 and organisation_id = ?2 and role = ?3
            """;

    private static final String OPERATORS =
            "select count(*), count(*) from membership where role = 'OPERATOR'";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Organisation organisation) {
        database.persist(organisation);
        database.flush();
    }

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(database.find(Organisation.class, id));
    }

    /** Locks the code until the transaction ends, and says whether it is free. */
    public boolean reserveCreditCode(String creditCode) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, creditCode)
                .getSingleResult();
        return database.createNativeQuery("select 1 from organisation where credit_code = ?1")
                .setParameter(1, creditCode)
                .getResultList()
                .isEmpty();
    }

    public boolean hasDivision(String code) {
        return !database.createNativeQuery("select 1 from division where code = ?1")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    /** Says whether anything changed. */
    public boolean grant(long accountId, long organisationId, Role role, Instant at) {
        return database.createNativeQuery(GRANT)
                        .setParameter(1, accountId)
                        .setParameter(2, organisationId)
                        .setParameter(3, role.name())
                        .setParameter(4, at.toString())
                        .executeUpdate()
                > 0;
    }

    /** Says whether anything changed. */
    public boolean withdraw(long accountId, long organisationId, Role role) {
        return database.createNativeQuery(WITHDRAW)
                        .setParameter(1, accountId)
                        .setParameter(2, organisationId)
                        .setParameter(3, role.name())
                        .executeUpdate()
                > 0;
    }

    public boolean isMember(long accountId, long organisationId, Role role) {
        return Row.find(
                        database.createNativeQuery(MEMBER)
                                .setParameter(1, accountId)
                                .setParameter(2, organisationId)
                                .setParameter(3, role.name()))
                .isPresent();
    }

    /** How many run the market. */
    public long countOperators() {
        return Row.find(database.createNativeQuery(OPERATORS)).orElseThrow().id(0);
    }
}
