package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.adapter.Passwords;
import org.tsagaan.account.adapter.SignInRecords;
import org.tsagaan.account.model.AccountRule;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;

/** Makes accounts. Has transactions of its own, so that none is open while a password is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUp {

    @EJB private SignInRecords records;
    @Inject private Passwords passwords;

    /**
     * Makes an account for somebody who asks from an address; fifty in a quarter of an hour from
     * one address, then {@code account.wait} says for how many seconds to wait.
     *
     * @param address network address of the asker
     * @return id of the account
     */
    public Outcome<Long> signUp(SignUpForm form, String address) {
        List<Refusal> wrong = AccountRule.check(form);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return records.admitSignUp(address)
                .<Outcome<Long>>map(
                        wait -> Outcome.refused(Refusal.of("account.wait", wait.seconds())))
                .orElseGet(() -> signUp(form));
    }

    /**
     * Makes an account.
     *
     * @return its id
     */
    public Outcome<Long> signUp(SignUpForm form) {
        List<Refusal> wrong = AccountRule.check(form);
        Optional<EmailAddress> email = EmailAddress.parse(form.email());
        if (!wrong.isEmpty() || email.isEmpty()) {
            return Outcome.refused(wrong);
        }
        String hash = passwords.hash(form.password());
        return records.create(email.get(), hash, form.displayName(), form.language())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("account.email_taken").about("email")));
    }

    /**
     * Makes an account that nobody can sign in to: its password is not known to anybody.
     *
     * @return its id
     */
    public Outcome<Long> enter(String displayName, EmailAddress email, String language) {
        List<Refusal> wrong = AccountRule.checkName(displayName);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return records.create(email, passwords.unknown(), displayName, language)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("account.email_taken").about("email")));
    }
}
