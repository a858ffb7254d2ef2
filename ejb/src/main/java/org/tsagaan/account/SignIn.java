package org.tsagaan.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tsagaan.account.SignInResult.WrongCredentials;
import org.tsagaan.account.adapter.Attempt;
import org.tsagaan.account.adapter.Passwords;
import org.tsagaan.account.adapter.SignInRecords;
import org.tsagaan.account.adapter.SignInRecords.Admission;
import org.tsagaan.account.adapter.SignInRecords.Credentials;

/**
 * Lets people in. Guessing is slowed down per account and per address, the same whether there is
 * such an account or not.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** What no column of text can hold. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    @EJB private SignInRecords records;
    @Inject private Passwords passwords;

    /**
     * @param typedEmail e-mail address as typed
     * @param password the password
     * @param address network address of whoever tries
     */
    public SignInResult signIn(String typedEmail, String password, String address) {
        Optional<EmailAddress> email = EmailAddress.parse(typedEmail);
        String subject = email.map(EmailAddress::text).orElseGet(() -> unusable(typedEmail));
        Admission admission = records.admit(subject, address);
        if (admission.attempt().isEmpty()) {
            return admission.delay().orElseThrow();
        }
        return email.flatMap(records::findCredentials)
                .map(found -> check(found, password, admission.attempt().get()))
                .orElseGet(() -> refuseNobody(password));
    }

    private SignInResult check(Credentials found, String password, Attempt attempt) {
        if (!passwords.matches(password, found.passwordHash())) {
            return new WrongCredentials();
        }
        Optional<String> betterHash =
                passwords.isOutdated(found.passwordHash())
                        ? Optional.of(passwords.hash(password))
                        : Optional.empty();
        return records.open(found.accountId(), attempt, betterHash);
    }

    private SignInResult refuseNobody(String password) {
        passwords.matchNobody(password);
        return new WrongCredentials();
    }

    /** What is no address is counted too, cut to a length that fits an index. */
    private static String unusable(String typed) {
        String text = CONTROLS.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return text.substring(0, Math.min(text.length(), 254));
    }
}
