package org.tsagaan.account.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.account.model.SessionToken;

/** Who is signed in, in any instance. */
@ApplicationScoped
public class Sessions {

    private static final String INSERT =
            """
            insert into sign_in_session (token_hash, account_id, created_at, expires_at)
            values (decode(?1, 'hex'), ?2, cast(?3 as timestamptz), cast(?4 as timestamptz))
            """;

    private static final String FIND =
            """
            select a.id, a.display_name, a.email, a.language, s.expires_at,
                m.organisation_id, o.kind, m.role, o.division_code, o.name_zh, o.name_en
            from sign_in_session s
            join account a on a.id = s.account_id
            left join membership m on m.account_id = a.id
            left join organisation o on o.id = m.organisation_id
            where s.token_hash = decode(?1, 'hex') and s.expires_at > cast(?2 as timestamptz)
            order by m.organisation_id, m.role
            """;

    private static final String EXTEND =
            """
            update sign_in_session set expires_at = cast(?2 as timestamptz)
            where token_hash = decode(?1, 'hex')
            """;

    private static final String PURGE =
            """
            delete from sign_in_session where token_hash in (
                select token_hash from sign_in_session where expires_at < cast(?1 as timestamptz)
                limit ?2 for update skip locked)
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void add(SessionToken token, long accountId, Instant now) {
        database.createNativeQuery(INSERT)
                .setParameter(1, token.hash())
                .setParameter(2, accountId)
                .setParameter(3, now.toString())
                .setParameter(4, now.plus(SessionToken.LIFETIME).toString())
                .executeUpdate();
    }

    /** Who holds the token. A session in use is prolonged, once a day at most. */
    public Optional<Person> findPerson(SessionToken token, Instant now) {
        List<?> rows =
                database.createNativeQuery(FIND)
                        .setParameter(1, token.hash())
                        .setParameter(2, now.toString())
                        .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Object[] first = (@Nullable Object[]) rows.getFirst();
        if (SessionToken.isWorthProlonging(Moments.instant(present(first[4])), now)) {
            prolong(token, now);
        }
        return Optional.of(
                new Person(
                        number(first[0]),
                        text(first[1]),
                        text(first[2]),
                        text(first[3]),
                        rows.stream()
                                .map(row -> (@Nullable Object[]) row)
                                .filter(row -> row[5] != null)
                                .map(Sessions::membership)
                                .toList()));
    }

    public void remove(SessionToken token) {
        database.createNativeQuery(
                        "delete from sign_in_session where token_hash = decode(?1, 'hex')")
                .setParameter(1, token.hash())
                .executeUpdate();
    }

    /** Ends all sessions of the account. */
    public void removeAll(long accountId) {
        database.createNativeQuery("delete from sign_in_session where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Ends all sessions of the account but one. */
    public void removeOthers(long accountId, SessionToken kept) {
        database.createNativeQuery(
                        "delete from sign_in_session where account_id = ?1"
                                + " and token_hash <> decode(?2, 'hex')")
                .setParameter(1, accountId)
                .setParameter(2, kept.hash())
                .executeUpdate();
    }

    public int purge(Instant now, int max) {
        return database.createNativeQuery(PURGE)
                .setParameter(1, now.toString())
                .setParameter(2, max)
                .executeUpdate();
    }

    private void prolong(SessionToken token, Instant now) {
        database.createNativeQuery(EXTEND)
                .setParameter(1, token.hash())
                .setParameter(2, now.plus(SessionToken.LIFETIME).toString())
                .executeUpdate();
    }

    private static Membership membership(@Nullable Object[] row) {
        return new Membership(
                number(row[5]),
                text(row[6]),
                Role.valueOf(text(row[7])),
                text(row[8]),
                text(row[9]),
                text(row[10]));
    }

    private static long number(@Nullable Object value) {
        return ((Number) present(value)).longValue();
    }

    private static String text(@Nullable Object value) {
        return (String) present(value);
    }

    private static Object present(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
