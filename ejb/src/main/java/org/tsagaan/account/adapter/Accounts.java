package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.account.model.Account;

/** The accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(Account account) {
        database.persist(account);
        database.flush();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    public Optional<Account> findForUpdate(long id) {
        return Optional.ofNullable(
                database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> find(EmailAddress email) {
        return database.createQuery(
                        "select a from Account a where lower(a.email) = :email", Account.class)
                .setParameter("email", email.text())
                .getResultStream()
                .findAny();
    }

    /** Locks the address until the transaction ends, and says whether it is free. */
    public boolean reserve(EmailAddress email) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, email.text())
                .getSingleResult();
        return find(email).isEmpty();
    }
}
