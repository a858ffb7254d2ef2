package org.tsagaan.account.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import org.tsagaan.account.model.AccountRule;

/** Hashes passwords: PBKDF2 with HMAC-SHA-512 and the work that OWASP asks for. */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ITERATIONS = "210000";
    private static final String TODAYS_WORK = ALGORITHM + ":" + ITERATIONS + ":";

    @Inject private Pbkdf2PasswordHash pbkdf2;

    private String nobodys = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(
                Map.of(
                        "Pbkdf2PasswordHash.Algorithm",
                        ALGORITHM,
                        "Pbkdf2PasswordHash.Iterations",
                        ITERATIONS,
                        "Pbkdf2PasswordHash.SaltSizeBytes",
                        "32",
                        "Pbkdf2PasswordHash.KeySizeBytes",
                        "64"));
        nobodys = hash(UUID.randomUUID().toString());
    }

    public String hash(String password) {
        return pbkdf2.generate(characters(password));
    }

    public boolean matches(String password, String hash) {
        return pbkdf2.verify(characters(password), hash);
    }

    /** Works as long as {@link #matches} does, so that time does not tell who has an account. */
    public void matchNobody(String password) {
        pbkdf2.verify(characters(password), nobodys);
    }

    /** A hash of a password that nobody knows. */
    public String unknown() {
        return nobodys;
    }

    /** Whether it was made with less work than is asked for today. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(TODAYS_WORK);
    }

    private static char[] characters(String password) {
        return AccountRule.normalPassword(password).toCharArray();
    }
}
