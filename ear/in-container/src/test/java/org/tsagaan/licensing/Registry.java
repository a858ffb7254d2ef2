package org.tsagaan.licensing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.licensing.adapter.ReviewClock;

/**
 * People who apply and officials who decide, each time new ones, and applications of every kind.
 */
@ApplicationScoped
public class Registry {

    static final String BANNER = "152530";
    static final String OTHER_BANNER = "152529";

    /** The regulator of the region, who keeps parks. */
    static final Person REGION =
            new Person(
                    1,
                    "某人",
                    "region@example.org",
                    "zh",
                    List.of(new Membership(1, "-", Role.REGULATOR, "150100", "某局", "Office")));

    @Inject private Applications applications;
    @Inject private Parks parks;
    @Inject private ApplicationPapers papers;
    @Inject private ReviewDesk desk;
    @Inject private Producers producers;
    @Inject private ReviewClock reviewClock;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    /** Somebody who acts for nobody yet. */
    Person stranger() throws SQLException {
        String email = UUID.randomUUID() + "@example.org";
        long id =
                ask(
                        "insert into account (email, password_hash, display_name, language,"
                                + " created_at) values (?, '-', '萨仁', 'zh', now()) returning id",
                        email);
        return new Person(id, "萨仁", email, "zh", List.of());
    }

    /** An official of a new authority in that division. */
    Person official(Role role, String division) throws SQLException {
        long authority =
                ask(
                        "insert into organisation (kind, name_zh, name_en, division_code, address,"
                                + " phone, created_at) values ('REGULATOR', '登记机关', 'Office', ?,"
                                + " '-', '-', now()) returning id",
                        division);
        return member(stranger(), authority, role, division);
    }

    /** The same person, who now also acts for an organisation. */
    Person member(Person person, long organisation, Role role, String division)
            throws SQLException {
        ask(
                "insert into membership (account_id, organisation_id, role, granted_at)"
                        + " values (?, ?, ?, now()) on conflict (account_id, organisation_id, role)"
                        + " do update set granted_at = now() returning id",
                person.accountId(),
                organisation,
                role.name());
        return new Person(
                person.accountId(),
                person.displayName(),
                person.email(),
                "zh",
                List.of(new Membership(organisation, "-", role, division, "登记机关", "Office")));
    }

    /** A new park in that division. */
    long park(String division) {
        return parks.register(REGION, parkIn(division)).orBroken();
    }

    static NewPark parkIn(String division) {
        return new NewPark(
                "某园区",
                "Some Park",
                null,
                division,
                "园区路 1 号",
                "0479 000 0000",
                new Story("统一收奶", "Milk collected together"),
                new Position(42.25, 116.0));
    }

    /** A first application with everything it needs, not yet sent in. */
    long written(Person applicant, ProducerKind kind) {
        long id = applications.start(applicant, kind).orBroken();
        Map<String, String> answers = answers(kind);
        if (kind == ProducerKind.PARK_TENANT) {
            answers.put("park", String.valueOf(park(BANNER)));
        }
        applications.save(applicant, id, answers).orBroken();
        complete(applicant, id);
        return id;
    }

    /** Adds what is still missing of its papers. */
    void complete(Person applicant, long id) {
        for (DocumentKind missing : applications.read(applicant, id).missingDocuments()) {
            papers.add(applicant, id, missing, missing + ".jpg", photograph()).orBroken();
        }
    }

    /** A first application that the officer has accepted. */
    long accepted(Person applicant, Person officer, ProducerKind kind) {
        long id = written(applicant, kind);
        applications.submit(applicant, id).orBroken();
        desk.accept(officer, id).orBroken();
        return id;
    }

    /** A certificate as the officer's form proposes it. */
    Approval certificate(Person officer, long application) {
        return desk.propose(officer, application);
    }

    static Map<String, String> answers(ProducerKind kind) {
        Map<String, String> answers = new HashMap<>();
        answers.put("nameZh", "萨仁奶食坊");
        answers.put("nameEn", "Saren White Food");
        answers.put("contact", "萨仁");
        answers.put("phone", "138 4790 0000");
        answers.put("creditCode", needsCode(kind) ? creditCode() : "");
        answers.put("division", BANNER);
        answers.put("address", "上都镇示范路 1 号");
        answers.put("latitude", "42.24");
        answers.put("longitude", "115.99");
        answers.put("categories", "hurood,urum");
        answers.put("milkSource", "自家 12 头牛");
        answers.put("dailyMilk", "120");
        return answers;
    }

    /** A code that checks, and that nobody else has. */
    static String creditCode() {
        String seventeen =
                "93152530MA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        return seventeen + new UnifiedSocialCreditCode(seventeen + "0").expectedCheck();
    }

    private static boolean needsCode(ProducerKind kind) {
        return kind == ProducerKind.COOPERATIVE || kind == ProducerKind.LICENSED_ENTERPRISE;
    }

    /** What was written in another time is not sent by a test that comes after. */
    void silence() throws SQLException {
        ask(
                "with muted as (update outbox set acknowledged_at = created_at where topic ="
                        + " 'LICENSING_NOTICE' and acknowledged_at is null returning id)"
                        + " select count(*) from muted");
    }

    static byte[] photograph() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(
                    new java.awt.image.BufferedImage(
                            8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png",
                    out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Runs a statement that answers one number. */
    long ask(String sql, Object... parameters) throws SQLException {
        try (Connection connection = market.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** The last day for the next step of an application. */
    LocalDate due(Person applicant, long application) {
        LocalDate due = applications.read(applicant, application).dueOn();
        if (due == null) {
            throw new IllegalStateException("No day for application " + application);
        }
        return due;
    }

    /** Who an approved application made a producer, or is. */
    ProducerView producer(ApplicationView view) {
        return producers.findProducer(Objects.requireNonNull(view.producerId())).orElseThrow();
    }

    /** Lets the timer of reviews strike at that instant. */
    void tick(String instant) {
        MarketClock.at(
                Instant.parse(instant),
                () -> {
                    reviewClock.tick();
                    return 0;
                });
    }
}
