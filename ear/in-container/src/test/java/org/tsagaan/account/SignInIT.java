package org.tsagaan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.SignInResult.Wait;
import org.tsagaan.account.SignInResult.WrongCredentials;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Outcome;

/** People get in with their password and nobody gets in by guessing. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PASSWORD = "white food 2026";
    private static final Instant NOON = Instant.parse("2030-01-01T04:00:00Z");

    @Inject private SignUp signUp;
    @Inject private SignIn signIn;
    @Inject private SignedInPeople people;
    @Inject private Profile profile;
    @Inject private Organisations organisations;
    @Inject private Bench bench;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Test
    void whoSignsUpCanSignInAndIsKnownByTheToken() {
        String email = newAccount();
        SignedIn session =
                signedIn(signIn.signIn(" " + email.toUpperCase(Locale.ROOT), PASSWORD, "a"));
        Person person = people.findPerson(session.token()).orElseThrow();
        assertEquals(email, person.email());
        assertEquals(List.of(), person.memberships());
        people.signOut(session.token());
        assertTrue(people.findPerson(session.token()).isEmpty());
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() throws SQLException {
        SignedIn session = signedIn(signIn.signIn(newAccount(), PASSWORD, "a"));
        String sql =
                "select count(*) from sign_in_session where account_id = ?"
                        + " and token_hash = sha256(convert_to(?, 'UTF8'))";
        assertEquals(1, count(sql, session.accountId(), session.token()));
        assertEquals(43, session.token().length());
    }

    @Test
    void membershipIsSeenAtTheNextRequest() throws SQLException {
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        SignedIn session = signedIn(signIn.signIn(newAccount(), PASSWORD, "a"));
        long organisation =
                organisations
                        .register(
                                operator,
                                new NewOrganisation(
                                        OrganisationKind.LABORATORY,
                                        "检验所",
                                        "Laboratory",
                                        null,
                                        null,
                                        "",
                                        "152500",
                                        "锡林浩特",
                                        "1"))
                        .orBroken();
        organisations.grant(operator, session.accountId(), organisation, Role.ANALYST);
        organisations.grant(operator, session.accountId(), organisation, Role.ANALYST);
        Person person = people.findPerson(session.token()).orElseThrow();
        assertEquals(1, person.memberships().size());
        assertTrue(person.actsFor(organisation, Role.ANALYST));
        assertFalse(person.actsFor(organisation, Role.APPROVER));
        organisations
                .withdraw(operator, session.accountId(), organisation, Role.ANALYST)
                .orBroken();
        assertEquals(List.of(), people.findPerson(session.token()).orElseThrow().memberships());
    }

    @Test
    void anAddressHasOneAccountHoweverItIsTypedAndHoweverManyAskAtOnce() {
        String email = UUID.randomUUID() + "@example.com";
        List<CompletableFuture<Outcome<Long>>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String typed = i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT);
            answers.add(CompletableFuture.supplyAsync(() -> signUp.signUp(form(typed)), threads));
        }
        long made =
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(Outcome.Done.class::isInstance)
                        .count();
        assertEquals(1, made);
    }

    @Test
    void guessingAnAccountMeansWaitingLongerAndLonger() throws Exception {
        String email = newAccount();
        Instant now = NOON;
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(WrongCredentials.class, tryAt(now, email, "wrong password"));
        }
        assertEquals(30, assertInstanceOf(Wait.class, tryAt(now, email, PASSWORD)).seconds());
        now = now.plusSeconds(30);
        assertInstanceOf(WrongCredentials.class, tryAt(now, email, "wrong password"));
        assertEquals(60, assertInstanceOf(Wait.class, tryAt(now, email, PASSWORD)).seconds());
        now = now.plusSeconds(60);
        assertInstanceOf(SignedIn.class, tryAt(now, email, PASSWORD));
        assertInstanceOf(WrongCredentials.class, tryAt(now, email, "wrong password"));
        assertInstanceOf(SignedIn.class, tryAt(now, email, PASSWORD));
    }

    @Test
    void unknownAccountsAreSlowedDownJustTheSame() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(WrongCredentials.class, tryAt(NOON, email, "wrong password"));
        }
        assertEquals(30, assertInstanceOf(Wait.class, tryAt(NOON, email, "any")).seconds());
    }

    @Test
    void guessesMadeAtOnceAreCountedBeforeTheyAreAnswered() {
        String email = newAccount();
        List<CompletableFuture<SignInResult>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> signIn.signIn(email, "wrong password", "many"), threads));
        }
        long looked =
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(WrongCredentials.class::isInstance)
                        .count();
        assertEquals(5, looked);
    }

    @Test
    void anAddressThatTriesManyAccountsMustWait() throws Exception {
        String address = UUID.randomUUID().toString();
        String sql =
                "insert into sign_in_failure (key, failed_at) values (?, cast(? as timestamptz))";
        for (int i = 0; i < 50; i++) {
            update(sql, "address:" + address, NOON.minusSeconds(60).toString());
        }
        SignInResult answer =
                MarketClock.at(NOON, () -> signIn.signIn(newAccount(), PASSWORD, address));
        assertEquals(14 * 60, assertInstanceOf(Wait.class, answer).seconds());
    }

    @Test
    void sessionInUseLivesOnAndOneLeftAloneEnds() throws Exception {
        String email = newAccount();
        SignedIn session = signedIn(tryAt(NOON, email, PASSWORD));
        Instant used = NOON.plus(Duration.ofDays(20));
        assertTrue(at(used, session).isPresent());
        assertTrue(at(NOON.plus(Duration.ofDays(45)), session).isPresent());
        assertTrue(at(NOON.plus(Duration.ofDays(76)), session).isEmpty());
    }

    @Test
    void newPasswordEndsAllOtherSessions() {
        String email = newAccount();
        SignedIn other = signedIn(signIn.signIn(email, PASSWORD, "a"));
        SignedIn own = signedIn(signIn.signIn(email, PASSWORD, "a"));
        Person person = people.findPerson(own.token()).orElseThrow();
        assertInstanceOf(
                Outcome.Refused.class,
                profile.changePassword(person, "wrong password", "another 2026", "a", own.token()));
        assertInstanceOf(
                Outcome.Done.class,
                profile.changePassword(person, PASSWORD, "another 2026", "a", own.token()));
        assertTrue(people.findPerson(other.token()).isEmpty());
        assertTrue(people.findPerson(own.token()).isPresent());
        assertInstanceOf(WrongCredentials.class, signIn.signIn(email, PASSWORD, "a"));
        assertInstanceOf(SignedIn.class, signIn.signIn(email, "another 2026", "a"));
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        String email = newAccount();
        SignedIn one = signedIn(signIn.signIn(email, PASSWORD, "a"));
        SignedIn two = signedIn(signIn.signIn(email, PASSWORD, "a"));
        people.signOutEverywhere(people.findPerson(one.token()).orElseThrow());
        assertTrue(people.findPerson(one.token()).isEmpty());
        assertTrue(people.findPerson(two.token()).isEmpty());
    }

    @Test
    void hashMadeWithLessWorkIsMadeAnewAtSignIn() throws Exception {
        String email = newAccount();
        update("update account set password_hash = ? where email = ?", weak(PASSWORD), email);
        assertInstanceOf(SignedIn.class, signIn.signIn(email, PASSWORD, "a"));
        String sql =
                "select count(*) from account where email = ?"
                        + " and password_hash like 'PBKDF2WithHmacSHA512:210000:%'";
        assertEquals(1, count(sql, email));
        assertInstanceOf(SignedIn.class, signIn.signIn(email, PASSWORD, "a"));
    }

    private String newAccount() {
        String email = UUID.randomUUID() + "@example.com";
        signUp.signUp(form(email)).orBroken();
        return email;
    }

    private static SignUpForm form(String email) {
        return new SignUpForm("萨仁", email, PASSWORD, "zh");
    }

    private SignInResult tryAt(Instant now, String email, String password) throws Exception {
        return MarketClock.at(now, () -> signIn.signIn(email, password, email));
    }

    private Optional<Person> at(Instant now, SignedIn session) throws Exception {
        return MarketClock.at(now, () -> people.findPerson(session.token()));
    }

    private static SignedIn signedIn(SignInResult result) {
        return assertInstanceOf(SignedIn.class, result);
    }

    private static String weak(String password) throws GeneralSecurityException {
        byte[] salt = new byte[32];
        byte[] key =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 2048, 512))
                        .getEncoded();
        Base64.Encoder encoder = Base64.getEncoder();
        return "PBKDF2WithHmacSHA512:2048:"
                + encoder.encodeToString(salt)
                + ":"
                + encoder.encodeToString(key);
    }

    private long count(String sql, Object... arguments) throws SQLException {
        try (Connection connection = market.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, arguments);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void update(String sql, Object... arguments) throws SQLException {
        try (Connection connection = market.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, arguments);
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
