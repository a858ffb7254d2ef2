package org.tsagaan.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.Products;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.traceability.LotOpening;
import org.tsagaan.traceability.Lots;

/** Makes a registered workshop with a lot, and a laboratory to test it, each time new ones. */
@ApplicationScoped
public class Bench {

    private static final String DIVISION = "152528";
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final LocalDate LATER = LocalDate.of(2099, 12, 31);

    @Inject private Papers papers;
    @Inject private Products products;
    @Inject private Lots lots;
    @Inject private Laboratories laboratories;
    @Inject private ReportDrafts drafts;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    /** A lot, what it stands on, and the people around it. */
    public record Scene(
            long producerId,
            long authorisationId,
            long productId,
            long lotId,
            long laboratoryId,
            Person regulator,
            Person merchant,
            Person analyst,
            Person approver) {

        /** The same scene around another lot. */
        public Scene around(long another) {
            return new Scene(
                    producerId,
                    authorisationId,
                    productId,
                    another,
                    laboratoryId,
                    regulator,
                    merchant,
                    analyst,
                    approver);
        }
    }

    /** A scene in which the laboratory is accredited for lead alone, of lead and salmonella. */
    public Scene set() throws SQLException {
        long producer = organisation("PRODUCER");
        long laboratory = organisation("LABORATORY");
        Person regulator = person(organisation("REGULATOR"), Role.REGULATOR);
        Person merchant = person(producer, Role.MERCHANT);
        papers.register(regulator, producer);
        long authorisation = papers.authorise(regulator, producer);
        long standard = papers.standard(regulator);
        long product = product(merchant, producer, standard);
        approve(regulator, product);
        laboratories
                .register(
                        regulator,
                        new LaboratoryRegistration(laboratory, LaboratoryKind.THIRD_PARTY))
                .orBroken();
        accredit(regulator, laboratory, "lead");
        return new Scene(
                producer,
                authorisation,
                product,
                lot(merchant, product),
                laboratory,
                regulator,
                merchant,
                person(laboratory, Role.ANALYST),
                person(laboratory, Role.APPROVER));
    }

    public void accredit(Person regulator, long laboratory, String... items) {
        laboratories
                .accredit(
                        regulator,
                        new AccreditationGrant(
                                laboratory, unique("DEMO-A-"), LONG_AGO, LATER, Set.of(items)))
                .orBroken();
    }

    /** Enters a report of the scene's lot. */
    public long enter(Scene scene, TypedResult... results) {
        return tryToEnter(scene, results).orBroken();
    }

    /** The same where it may be refused. */
    public Outcome<Long> tryToEnter(Scene scene, TypedResult... results) {
        LocalDate made = lots.findLot(scene.lotId()).orElseThrow().producedOn();
        return drafts.enter(
                scene.analyst(),
                new ReportEntry(
                        unique("DEMO-R-"),
                        ReportKind.RELEASE,
                        scene.lotId(),
                        scene.laboratoryId(),
                        made,
                        made,
                        null,
                        null,
                        List.of(results)));
    }

    private void approve(Person official, long product) {
        int drafted = products.findProduct(product).orElseThrow().version();
        products.approve(official, product, drafted).orBroken();
    }

    /** The scene around a lot of today, of a new product that executes that standard. */
    public Scene lotOf(Scene scene, long standard) {
        long product = products.draft(scene.merchant(), draft(scene, standard)).orBroken();
        approve(scene.regulator(), product);
        LocalDate today = ChinaTime.dateOf(Instant.now());
        return scene.around(
                lots.open(
                                scene.merchant(),
                                new LotOpening(product, "L1", today, null, 100, "自家", "Own"))
                        .orBroken());
    }

    /** Another product of the scene's producer. */
    public ProductDraft draft(Scene scene, long standard) {
        return draft(
                scene.producerId(),
                standard,
                "952%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));
    }

    /** Somebody with one role at one organisation, also in the database. */
    public Person person(long organisationId, Role role) throws SQLException {
        long id =
                insert(
                        "insert into account (email, password_hash, display_name, language,"
                                + " created_at) values (?, '-', '某人', 'zh', now()) returning id",
                        unique("") + "@example.org");
        join(id, organisationId, role);
        return new Person(
                id,
                "某人",
                "somebody@example.org",
                "zh",
                List.of(new Membership(organisationId, "-", role, DIVISION, "某", "Some")));
    }

    /** The same person as one who also approves for the laboratory. */
    public Person alsoApproving(Person analyst) {
        Membership own = analyst.memberships().getFirst();
        return new Person(
                analyst.accountId(),
                analyst.displayName(),
                analyst.email(),
                analyst.language(),
                List.of(
                        new Membership(
                                own.organisationId(),
                                own.organisationKind(),
                                Role.APPROVER,
                                DIVISION,
                                own.nameZh(),
                                own.nameEn())));
    }

    public void join(long accountId, long organisationId, Role role) throws SQLException {
        insert(
                "insert into membership (account_id, organisation_id, role, granted_at)"
                        + " values (?, ?, ?, now()) returning id",
                accountId,
                organisationId,
                role.name());
    }

    /** Runs a statement that answers one number. */
    public long insert(String sql, Object... parameters) throws SQLException {
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

    /** An organisation in the division of all. */
    public long organisation(String kind) throws SQLException {
        return insert(
                "insert into organisation (kind, name_zh, name_en, division_code, address, phone,"
                        + " created_at) values (?, '某处', 'Somewhere', ?, '-', '-', now())"
                        + " returning id",
                kind,
                DIVISION);
    }

    /** Lead and salmonella, both mandatory. */
    public static List<ItemDefinition> items() {
        return List.of(
                item("lead", new Limit.AtMost(new BigDecimal("0.2"))),
                item("salmonella", new Limit.TwoClass(2, 0, BigDecimal.ZERO)));
    }

    private static ItemDefinition item(String code, Limit limit) {
        return new ItemDefinition(
                code, code, code, "mg/kg", limit, false, true, LimitSource.DEMONSTRATION);
    }

    private long product(Person merchant, long producer, long standard) {
        String twelve = "952%09d".formatted(producer % 1_000_000_000);
        return products.draft(merchant, draft(producer, standard, twelve)).orBroken();
    }

    private static ProductDraft draft(long producer, long standard, String twelve) {
        return new ProductDraft(
                producer,
                Gtin.ofTwelveDigits(twelve).digits(),
                "hurood",
                standard,
                new ProductDraft.Names("奶豆腐", "Hurood", ""),
                "",
                "",
                500,
                Storage.CHILLED,
                45,
                "");
    }

    private long lot(Person merchant, long product) {
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        return lots.open(
                        merchant,
                        new LotOpening(product, "L1", yesterday, null, 100, "自家牧场", "Own pasture"))
                .orBroken();
    }

    static String unique(String prefix) {
        return prefix + UUID.randomUUID();
    }
}
