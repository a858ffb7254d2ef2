package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.adapter.Accounts;
import org.tsagaan.account.adapter.Passwords;
import org.tsagaan.account.adapter.SignInRecords;
import org.tsagaan.account.adapter.SignInRecords.Admission;
import org.tsagaan.account.adapter.SignInRecords.Credentials;
import org.tsagaan.account.model.AccountRule;
import org.tsagaan.account.model.SessionToken;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

/** What people change of their own account. */
@Stateless
public class Profile {

    @EJB private SignInRecords records;
    @Inject private Accounts accounts;
    @Inject private Passwords passwords;
    @EJB private AuditTrail audit;

    /** Changes how somebody is called, and in which language. */
    public Outcome<Long> introduce(Person person, String displayName, String language) {
        List<Refusal> wrong = new ArrayList<>(AccountRule.checkName(displayName));
        wrong.addAll(AccountRule.checkLanguage(language));
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        accounts.findForUpdate(person.accountId())
                .orElseThrow(() -> new NotFound("account"))
                .introduceAs(displayName, language);
        audit.record(
                person.actor(),
                "account.introduce",
                "account",
                person.accountId(),
                "",
                Map.of("language", language));
        return Outcome.done(person.accountId());
    }

    /**
     * Changes the password and ends all sessions but the one of the token. Guessing the current
     * password is slowed down as at sign-in.
     *
     * @param address network address of whoever asks
     * @param token of the session that goes on
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Outcome<Long> changePassword(
            Person person, String current, String chosen, String address, String token) {
        List<Refusal> wrong = AccountRule.checkPassword(chosen, person.email(), "newPassword");
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Admission admission = records.admit(person.email(), address);
        if (admission.attempt().isEmpty()) {
            long seconds = admission.delay().orElseThrow().seconds();
            return Outcome.refused(Refusal.of("account.wait", seconds).about("currentPassword"));
        }
        Credentials found =
                records.findCredentials(person.accountId())
                        .orElseThrow(() -> new NotFound("account"));
        if (!passwords.matches(current, found.passwordHash())) {
            return Outcome.refused(Refusal.of("account.wrong_password").about("currentPassword"));
        }
        records.changePassword(
                person.accountId(),
                admission.attempt().get(),
                passwords.hash(chosen),
                new SessionToken(token));
        return Outcome.done(person.accountId());
    }
}
