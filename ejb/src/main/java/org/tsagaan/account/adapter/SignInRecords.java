package org.tsagaan.account.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.account.SignInResult.Wait;
import org.tsagaan.account.SignedIn;
import org.tsagaan.account.model.Account;
import org.tsagaan.account.model.SessionToken;
import org.tsagaan.account.model.SignInThrottle;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;

/**
 * The short transactions before and after a password is hashed: none is open while the hashing
 * takes its time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecords {

    /** What may be tried, or how long not. */
    public record Admission(Optional<Attempt> attempt, Optional<Wait> delay) {}

    /** What is needed to check a password. */
    public record Credentials(long accountId, String passwordHash) {}

    @Inject private SignInFailures failures;
    @Inject private Accounts accounts;
    @Inject private Sessions sessions;
    @EJB private AuditTrail audit;
    @Inject private MarketClock clock;

    /** Counts an attempt before it is made, or says how long to wait. */
    public Admission admit(String subject, String address) {
        Instant now = clock.now();
        String addressKey = "address:" + address;
        String accountKey = "account:" + subject;
        failures.lock(addressKey);
        failures.lock(accountKey);
        Duration byAddress =
                SignInThrottle.waitByAddress(failures.listRecent(addressKey, now), now);
        Duration byAccount =
                SignInThrottle.waitByAccount(failures.listRecent(accountKey, now), now);
        Duration wait = byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
        if (wait.isPositive()) {
            return new Admission(Optional.empty(), Optional.of(new Wait(wait)));
        }
        List<Long> rows = List.of(failures.add(addressKey, now), failures.add(accountKey, now));
        return new Admission(Optional.of(new Attempt(accountKey, rows)), Optional.empty());
    }

    /** Counts a sign-up from an address, or says how long to wait. */
    public Optional<Wait> admitSignUp(String address) {
        Instant now = clock.now();
        String key = "sign-up:" + address;
        failures.lock(key);
        Duration wait = SignInThrottle.waitByAddress(failures.listRecent(key, now), now);
        if (wait.isPositive()) {
            return Optional.of(new Wait(wait));
        }
        failures.add(key, now);
        return Optional.empty();
    }

    public Optional<Credentials> findCredentials(EmailAddress email) {
        return accounts.find(email).map(a -> new Credentials(a.id(), a.passwordHash()));
    }

    public Optional<Credentials> findCredentials(long accountId) {
        return accounts.find(accountId).map(a -> new Credentials(a.id(), a.passwordHash()));
    }

    /** The attempt was right: it and the account's earlier failures count no more. */
    public void forgive(Attempt attempt) {
        failures.lock(attempt.accountKey());
        attempt.rows().forEach(failures::remove);
        failures.clear(attempt.accountKey());
    }

    /**
     * Opens a session.
     *
     * @param betterHash the password hashed with today's work, where the stored hash had less
     */
    public SignedIn open(long accountId, Attempt attempt, Optional<String> betterHash) {
        forgive(attempt);
        betterHash.ifPresent(
                hash ->
                        accounts.findForUpdate(accountId)
                                .ifPresent(account -> account.keepPassword(hash)));
        Instant now = clock.now();
        SessionToken token = SessionToken.random();
        sessions.add(token, accountId, now);
        audit.record(
                Actor.account(accountId), "account.sign_in", "account", accountId, "", Map.of());
        return new SignedIn(accountId, token.text(), now.plus(SessionToken.LIFETIME));
    }

    /** Keeps a new password and ends all other sessions. */
    public void changePassword(long accountId, Attempt attempt, String hash, SessionToken kept) {
        forgive(attempt);
        accounts.findForUpdate(accountId).ifPresent(account -> account.keepPassword(hash));
        sessions.removeOthers(accountId, kept);
        audit.record(
                Actor.account(accountId),
                "account.change_password",
                "account",
                accountId,
                "",
                Map.of());
    }

    /** Makes the account, unless the address has one. */
    public Optional<Long> create(
            EmailAddress email, String hash, String displayName, String language) {
        if (!accounts.reserve(email)) {
            return Optional.empty();
        }
        Account account = new Account(email, hash, displayName, language, clock.now());
        accounts.add(account);
        audit.record(
                Actor.account(account.id()),
                "account.sign_up",
                "account",
                account.id(),
                "",
                Map.of("language", language));
        return Optional.of(account.id());
    }
}
